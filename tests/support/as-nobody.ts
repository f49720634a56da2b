// Running without the rights of the superuser, who may read and write everything.
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The user that owns nothing, by convention. */
const NOBODY = 65534;

/** Runs on a temporary folder as its ordinary owner; where the tests run as root, as nobody. */
export function asNobody<T>(folder: string, run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  giveAway(folder);
  process.seteuid?.(NOBODY);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

/** As `asNobody`, for what takes a while. */
export async function asNobodyAsync<T>(folder: string, run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  giveAway(folder);
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

function giveAway(folder: string): void {
  for (const path of [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))])
    chownSync(path, NOBODY, NOBODY);
}
