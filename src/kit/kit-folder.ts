// What a kit is read from: the files of one folder below templates/.

/** A folder below templates/ with the bytes of its files, by path inside the folder with forward slashes. */
export interface KitFolder {
  readonly name: string;
  /** As messages show it, e.g. `templates/dragoman`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A file, and where it was found. */
export interface KitFile {
  /** As messages show it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first folder's file of that name: the most specific kit wins. */
export function findFile(folders: readonly KitFolder[], name: string): KitFile | undefined {
  for (const { path, files } of folders) {
    const bytes = files.get(name);
    if (bytes !== undefined) return { path: `${path}/${name}`, bytes };
  }
  return undefined;
}

/** Names of all files of all folders, each once, in alphabetical order. */
export const fileNames = (folders: readonly KitFolder[]): readonly string[] =>
  [...new Set(folders.flatMap(({ files }) => [...files.keys()]))].sort();

/** UTF-8 text without a byte order mark; undefined where the bytes are none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
