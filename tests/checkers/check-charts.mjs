// What a build over specs that mean harm asks of the system: nothing that they name, and no network at all.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasTool, runTool } from './run-tool.mjs';

const COMMAND = resolve('dist/dragoman.js');
const HOSTILE = 'tests/charts/hostile';

/** Checks of hostile charts by name. `folder` is for copies. */
export const chartChecks = (folder) => [
  ['charts that mean harm open no file, no socket, and each is refused by name', () => traceHostile(folder)],
];

/** A brief for each spec: one that falls over must not spare the others. */
function writeProject(project, secret) {
  for (const name of ['briefs', 'charts']) mkdirSync(join(project, name), { recursive: true });
  cpSync('seeds', join(project, 'seeds'), { recursive: true });
  writeFileSync(secret, 'label,value\nSECRET,1\n');
  return readdirSync(HOSTILE).map((file) => {
    const text = readFileSync(join(HOSTILE, file), 'utf8').replaceAll('{secret}', secret);
    const name = file.replace('.vl.yaml', '');
    writeFileSync(join(project, 'charts', file), text);
    writeFileSync(
      join(project, 'briefs', `${name}.yaml`),
      `title: Deals differ
themes: [ots-rise]
charts:
  - spec: charts/${file}
    title: Deals differ
    rows:
      csv: deals
      columns: {label: Country, value: Deal}
`,
    );
    return { name, expected: /^# (\S+)/.exec(text)?.[1] };
  });
}

function traceHostile(folder) {
  if (!hasTool('strace')) return ['strace is not installed: what charts ask of the system cannot be seen'];
  const project = join(folder, 'hostile');
  const secret = join(folder, 'secret-of-the-host.csv');
  const briefs = writeProject(project, secret);
  writeFileSync(join(project, 'seeds', 'deals.csv'), 'Country,Deal\nKazakhstan,4\nTurkmenistan,0\nUzbekistan,8\n');
  const [trace, report] = [join(folder, 'hostile.trace'), join(folder, 'hostile.json')];
  const strace = ['-f', '-qq', '-s', '4096', '-o', trace, '-e', 'trace=%file,socket,connect'];
  const { output, status } = runTool('strace', [...strace, process.execPath, COMMAND, 'build', '--root', project, '--report', report]);
  if (status !== 1) return [`exit code ${status}, expected 1: ${output.slice(-2000)}`];
  const calls = readFileSync(trace, 'utf8').split('\n');
  const built = JSON.parse(readFileSync(report, 'utf8')).briefs;
  // Node itself asks the kernel for its interfaces (AF_NETLINK) when it starts a child; that leads nowhere.
  return [
    ...calls.filter((call) => call.includes('secret-of-the-host')).map((call) => `opened: ${call}`),
    ...calls.filter((call) => /^\d+ +(?:connect\(|socket\((?!AF_NETLINK))/.test(call)).map((call) => `network: ${call}`),
    ...briefs.flatMap(({ name, expected }) => refusalOf(name, expected, built)),
  ];
}

/** The brief that has the spec says why it is not built, or is built where the spec does no harm. */
function refusalOf(name, expected, built) {
  const { diagnostics } = built.find((it) => it.brief === name) ?? { diagnostics: [] };
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (expected === 'drawn') return errors.length === 0 ? [] : [`${name}: ${errors.join(', ')}, expected none`];
  return errors.includes(expected) ? [] : [`${name}: ${errors.join(', ') || 'no error'}, expected ${expected}`];
}
