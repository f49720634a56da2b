// The commands, in the order in which help lists them.
import type { CommandType } from '../types.js';
import { analyze } from './analyze.js';
import { build } from './build.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { lock } from './lock.js';
import { newBrief } from './new.js';
import { search } from './search.js';
import { suggest } from './suggest.js';

export const COMMANDS: readonly CommandType[] = [build, check, lock, init, newBrief, search, suggest, analyze, explain];
