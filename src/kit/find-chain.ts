// From a kit's name to its brand file and those of all kits that it extends.
import type { Diagnostic, Outcome, Place } from '../base/diagnostic.js';
import type { KitFolder } from './kit-folder.js';
import * as messages from './messages.js';
import { type Brand, readBrand } from './read-brand.js';

/** The most specific kit first, the one that extends nothing last. */
export type Chain = readonly [Brand, ...Brand[]];

const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;
const EXTENDS = ['defaults', 'dragoman', 'extends'] as const;

/** Follows `extends` from the named kit. Reports `kit/bad-name`, `kit/unknown-kit`, `kit/extends-circle`, and what `readBrand` reports. */
export function findChain(folders: readonly KitFolder[], name: string): Outcome<Chain> {
  const diagnostics: Diagnostic[] = [];
  const brands: Brand[] = [];
  let wanted: string | undefined = name;
  let place: Place | undefined;
  while (wanted !== undefined) {
    const met = brands.findIndex(({ folder }) => folder.name === wanted);
    if (met !== -1) {
      const names = [...brands.slice(met).map(({ folder }) => folder.name), wanted];
      return { diagnostics: [...diagnostics, messages.extendsCircle(names, place)] };
    }
    const folder = folders.find((one) => one.name === wanted);
    if (folder === undefined) return { diagnostics: [...diagnostics, notFound(wanted, folders, place)] };
    const read = readBrand(folder);
    diagnostics.push(...read.diagnostics);
    if (read.value === undefined) return { diagnostics };
    brands.push(read.value);
    wanted = read.value.content.defaults?.dragoman?.extends;
    place = wanted === undefined ? undefined : read.value.placeOf(EXTENDS);
  }
  const [first, ...parents] = brands;
  return first === undefined ? { diagnostics } : { value: [first, ...parents], diagnostics };
}

function notFound(name: string, folders: readonly KitFolder[], place: Place | undefined): Diagnostic {
  if (!NAME.test(name) || name.includes('..')) return messages.badName(name, place);
  return messages.unknownKit(
    name,
    folders.map((folder) => folder.name),
    place,
  );
}

/** Where the chain says something: in the most specific brand file that does, else at the top of the first. */
export function placeInChain(chain: Chain, path: readonly (string | number)[]): Place {
  return (chain.find((brand) => brand.has(path)) ?? chain[0]).placeOf(path);
}
