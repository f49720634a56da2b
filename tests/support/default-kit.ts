// The kit that is shipped, read once.
import { readKit } from '../../src/kit/read-kit.js';
import type { Kit } from '../../src/kit/types.js';
import { shippedKits } from './shipped-kits.js';

function read(): Kit {
  const { value, diagnostics } = readKit(shippedKits, 'dragoman');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The kit `dragoman`. */
export const defaultKit: Kit = read();

/** The same kit with templates of a test's own, by name; their paths are `<name>.hbs`. */
export const kitWith = (templates: Readonly<Record<string, string>>): Kit => ({
  ...defaultKit,
  templates: Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, { path: `${name}.hbs`, text }])),
});
