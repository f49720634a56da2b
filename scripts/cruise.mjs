// Holds src/ to its floors with dependency-cruiser, and refuses a run that read nothing.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? '.';
const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** The report; violations make the command fail, but the report is complete all the same. */
function cruise() {
  const args = [command, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  try {
    return execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    if (typeof error.stdout === 'string' && error.stdout.startsWith('{')) return error.stdout;
    throw error;
  }
}

const { summary, modules } = JSON.parse(cruise());
const ours = modules.filter((module) => module.source.startsWith('src/'));
for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
if (ours.length === 0) {
  console.error('No module of src/ was read: this TypeScript is newer than dependency-cruiser understands, or the folder is wrong.');
  process.exitCode = 1;
} else if (summary.violations.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`${ours.length} modules keep to their floors.`);
}
