// What every step of reading a kit works on.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import type { BrandPath } from './describe-issue.js';
import { type Chain, placeInChain } from './find-chain.js';
import type { KitFolder } from './kit-folder.js';
import { mergeBrands } from './merge-brands.js';
import type { BrandFile, DragomanSettings } from './schema.js';

/** Path of our own settings in a brand file. */
export const SETTINGS = ['defaults', 'dragoman'] as const;

/** The chain of a kit, merged, and where trouble is told. */
export interface KitSource {
  readonly chain: Chain;
  /** Most specific first. */
  readonly folders: readonly KitFolder[];
  readonly brand: BrandFile;
  readonly settings: DragomanSettings;
  readonly hasParent: boolean;
  /** Where the chain says something. */
  placeOf(path: BrandPath): Place;
  report(diagnostic: Diagnostic): void;
}

/** Lays a chain's brand files over one another; what is reported goes to `diagnostics`. */
export function toKitSource(chain: Chain, diagnostics: Diagnostic[]): KitSource {
  const brand = mergeBrands(chain);
  return {
    chain,
    folders: chain.map(({ folder }) => folder),
    brand,
    settings: brand.defaults?.dragoman ?? {},
    hasParent: chain.length > 1,
    placeOf: (path) => placeInChain(chain, path),
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
  };
}
