// Breaks a label into a few balanced lines.

/**
 * Lines of a label that fit `room`, at most `most` of them; the last one ends in `…` where words had to go.
 * Breaks stand at spaces only, never at no-break spaces; a word longer than a line is cut. `width` measures a text in the unit of `room`.
 */
export function wrapLabel(label: string, room: number, most: number, width: (text: string) => number): readonly string[] {
  const words = label.trim().split(/[^\S\u00a0]+/);
  const filled = fill(words, room, width);
  const lines =
    filled.length > most ? [...filled.slice(0, most - 1), filled.slice(most - 1).join(' ')] : balance(words, filled.length, room, width);
  return lines.map((line) => (width(line) > room ? shorten(line, room, width) : line));
}

function fill(words: readonly string[], room: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest room that needs no more lines: so that no word stands alone under a full line. */
function balance(words: readonly string[], lines: number, room: number, width: (text: string) => number): readonly string[] {
  let best = fill(words, room, width);
  for (let narrower = room * 0.95; lines > 1 && narrower > room * 0.5; narrower -= room * 0.05) {
    const candidate = fill(words, narrower, width);
    if (candidate.length > lines) break;
    best = candidate;
  }
  return best;
}

function shorten(text: string, room: number, width: (text: string) => number): string {
  const characters = [...text];
  while (characters.length > 1 && width(`${characters.join('').trimEnd()}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
