// Ids of documents that the catalogue does not name.

/** Gives ids in small letters, made from paths, that no other document has; `taken` are those of the catalogue. */
export function createNamer(taken: Iterable<string>): (path: string) => string {
  // Evidence items use this word themselves.
  const ids = new Set([...taken, 'speaker']);
  const numbers = new Map<string, number>();
  return (path) => {
    const words = path
      .replace(/\.[^./]+$/, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
    const wanted = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'document';
    let number = numbers.get(wanted) ?? 1;
    let id = number === 1 ? wanted : `${wanted}-${number}`;
    for (; ids.has(id); id = `${wanted}-${number}`) number += 1;
    ids.add(id);
    numbers.set(wanted, number);
    return id;
  };
}
