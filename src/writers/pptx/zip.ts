// Zip archives whose bytes depend on their contents only.
import { unzipSync, type Zippable, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';

/** The earliest date a zip entry can have (APPNOTE 4.4.6); the format keeps local time, so it is midnight wherever this runs. */
const epoch = (): Date => new Date(1980, 0, 1, 0, 0, 0);

const byPart = ([first]: readonly [string, unknown], [second]: readonly [string, unknown]): number => {
  if (first === second) return 0;
  if (first === CONTENT_TYPES) return -1;
  if (second === CONTENT_TYPES) return 1;
  return first < second ? -1 : 1;
};

/** Packs files in one fixed order, [Content_Types].xml first as OPC readers like it, all dated 1980-01-01. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  const mtime = epoch();
  for (const [name, bytes] of [...files].sort(byPart)) entries[name] = [bytes, { mtime, os: 0, attrs: 0, level: 6 }];
  return zipSync(entries);
}

/** Unpacks an archive; directory entries are left out. */
export function unzipFiles(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}
