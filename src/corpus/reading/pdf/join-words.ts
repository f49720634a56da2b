// Words broken at line ends, put together again.

/** Words that keep a hyphen before what follows them. */
const KEEPS_HYPHEN = new Set('all cross ex half high long low mid multi non off on self semi short so vice well'.split(' '));
const BROKEN = /([\p{L}\p{M}]+)([-‐\u00ad])$/u;

/** Joins lines with spaces; a hyphen at a line end goes, unless the text writes the word with one elsewhere or it is a compound. */
export function joinWords(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const match = BROKEN.exec(text.slice(-60));
    const rest = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
    if (text === '') text = line;
    else if (/[\p{L}\p{N}][-‐\u00ad]$/u.test(text))
      text = match !== null && rest !== undefined && dropsHyphen(match, rest, words) ? `${text.slice(0, -1)}${line}` : `${text}${line}`;
    else text = `${text}${/[—/]$/u.test(text) && !/\s[—/]$/u.test(text) ? '' : ' '}${line}`;
  }
  return text;
}

function dropsHyphen([, before = '', hyphen]: RegExpExecArray, rest: string, words: ReadonlySet<string>): boolean {
  if (hyphen === '\u00ad') return true;
  if (!/^\p{Ll}/u.test(rest)) return false;
  const [left, right] = [before.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${left}${right}`)) return true;
  if (words.has(`${left}-${right}`) || KEEPS_HYPHEN.has(left)) return false;
  // Two whole words of the text are more likely a compound.
  return !(left.length >= 4 && right.length >= 4 && words.has(left) && words.has(right));
}

/** The words of lines in lower case, compounds with their hyphen; the last of a line is left out, it may be broken. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const match of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?=[^\p{L}\p{M}-])/gu)) words.add(match[0]);
  return words;
}
