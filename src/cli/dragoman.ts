// The executable: connects the command with the real world.
import { setFlagsFromString } from 'node:v8';
import { createChartProcess } from '../runtime/chart-process.js';
import { extractDocuments } from '../runtime/extract-documents.js';
import { describeBug } from './describe-bug.js';
import { main } from './main.js';
import type { Effects } from './types.js';

// A short process with much code in it: V8 interrupts it less often to optimise functions that are soon done with.
setFlagsFromString('--interrupt-budget=400000');

/** Writes; a reader that has gone away, as in `| head`, is no reason to stop building. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let isGone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    isGone = true;
  });
  return (text) => {
    if (!isGone) stream.write(text);
  };
}

const effects: Effects = {
  stdout: writerTo(process.stdout),
  stderr: writerTo(process.stderr),
  isTerminal: process.stderr.isTTY === true,
  columns: Math.min(160, process.stderr.columns ?? 120),
  environment: process.env,
  now: () => performance.now(),
  createBuilder: async (files) => {
    const [{ openBuilder }, corpus] = await Promise.all([import('../pipeline/open-builder.js'), extractDocuments(files.corpus)]);
    return openBuilder({ ...files, corpus }, createChartProcess().tryChart);
  },
};

/** Errors thrown outside of any command are bugs too; so is a command that never ends. */
process.exitCode = 3;
process.on('uncaughtException', (error) => {
  effects.stderr(describeBug(error, 'unexpectedly', process.argv.includes('--debug')));
  process.exit(3);
});

main(process.argv.slice(2), effects).then((exitCode) => {
  process.exitCode = exitCode;
});
