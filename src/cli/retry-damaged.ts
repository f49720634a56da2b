// A damaged cache costs time, never a result: what was damaged has been thrown away, so the command begins again.
import type { Effects } from './types.js';

/** Whether an error means that the cache of a large corpus was damaged. By its name, because the pipeline is loaded late. */
export const isDamagedCache = (error: unknown): boolean => error instanceof Error && error.name === 'DamagedSegment';

/** How often: each time one more damaged file is gone. */
const MOST = 5;

/** Runs a command, and again where a damaged cache has stopped it. */
export async function retryDamaged<Result>(effects: Effects, run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isDamagedCache(error) || attempt === MOST) throw error;
      effects.stderr('The cache in .dragoman is damaged; what was damaged is made anew\n');
    }
  }
}
