// Names of authors as fields of files write them.
import type { Author } from '../types.js';

/** Authors named in one line: `By Jane Doe and John Roe`; addresses and what is too long to be names is left out. */
export function toAuthors(line: string): readonly Author[] {
  const names = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:?\s+/i, '')
    .split(/\s*;\s*|\s+(?:and|&)\s+|,\s+(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})/u);
  return names
    .map((name) =>
      name
        .replace(/^(?:and|&)\s+/, '')
        .replace(/[,;]+$/, '')
        .trim(),
    )
    .filter(
      (name) => name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !/[@/]|^(?:admin|editor|staff|user|webmaster)$/iu.test(name),
    )
    .map((name) => ({ name }));
}
