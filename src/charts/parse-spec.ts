// The YAML of a chart, parsed once: preparing it and compiling it for each target begin at the same file.
import type { Outcome } from '../base/diagnostic.js';
import { createMemory } from '../base/remember.js';
import { type ParsedYaml, parseYaml } from '../base/yaml.js';
import type { ChartSource } from './types.js';

/** Specs kept: the charts of a few kits. */
const MOST = 100;

const specs = createMemory<Outcome<ParsedYaml>>(MOST);

/** A spec's values with their places. Reports `yaml/*`. */
export const parseSpec = ({ path, text }: ChartSource): Outcome<ParsedYaml> => specs(`${path}\0${text}`, () => parseYaml(text, path));
