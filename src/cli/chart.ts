// The executable of the process that tries charts out: one chart after the other comes in as a message, what it says goes out.
import { tryOut } from '../pipeline/own-charts/try-out.js';
import type { ChartTrial } from '../pipeline/types.js';
import type { ChartAnswer } from '../runtime/chart-process.js';

const tell = (answer: ChartAnswer): void => {
  process.send?.(answer);
};

// Only the command that started this process sends messages.
process.on('message', (message) => tell({ kind: 'tried', diagnostics: tryOut(message as ChartTrial) }));
// Whoever started it has gone.
process.on('disconnect', () => process.exit());
tell({ kind: 'alive' });
