// What two texts differ in, each in its own words, for readers who do not read signs.

/** Words of the text on either side of what differs. */
const CONTEXT = 4;
/** Words of one side; what is beyond is left out after the first that differ. */
const LONGEST = 40;

/** Both texts from the first word that differs to the last, with a few words around; `…` stands for what is left out. */
export function plainDifference(before: string, after: string): { readonly before: string; readonly after: string } {
  const [old, now] = [toWords(before), toWords(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, start - CONTEXT);
    const to = Math.min(words.length, words.length - end + CONTEXT, from + LONGEST);
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return { before: cut(old), after: cut(now) };
}

const toWords = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The two texts that a difference in signs shows, `[-yours-] {+the source's+}`, each plainly. */
export function readDifference(signed: string): { readonly before: string; readonly after: string } {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return {
    before: plain(signed.replace(/\{\+.*?\+\}/gu, '').replace(/\[-(.*?)-\]/gu, '$1')),
    after: plain(signed.replace(/\[-.*?-\]/gu, '').replace(/\{\+(.*?)\+\}/gu, '$1')),
  };
}
