// What a whole text says about the numbers in it: how it writes them, and whose dinars it speaks of.
import { firstIndex } from '../../base/first-index.js';
import type { MoneyFamily } from './currencies.js';
import type { FamilyContext } from './read-money.js';
import { type NumeralStyle, styleOf } from './read-numeral.js';

/** What the text around a paragraph says. */
export interface QuantityContext {
  readonly style: NumeralStyle;
  readonly family: FamilyContext;
}

/** A country of a family, where the text names it. */
interface Naming {
  readonly at: number;
  readonly code: string;
}

/** Namings before and behind an amount that have a say; what is named first behind it weighs half. */
const BEFORE = 12;
const BEHIND = 3;
/** Distance at which a naming has lost half its weight, in UTF-16 units. */
const HALF = 400;
/** Weight below which the text is not about the country: a single naming 1,200 units away. */
const LEAST = 0.25;
/** Distance within which the nearest naming decides alone. */
const CLOSE = 60;
/** The same for a naming behind. */
const BESIDE = 14;

/** The context a text gives its parts. */
export function contextOf(text: string): QuantityContext {
  const known = new Map<MoneyFamily, readonly Naming[]>();
  // Who prints the sign of India's rupee reckons in it.
  const isIndian = text.includes('₹');
  return {
    style: styleOf(text),
    family: (family, at) => {
      if (isIndian && family.usual === 'INR') return 'INR';
      const namings = known.get(family) ?? namingsOf(text, family);
      known.set(family, namings);
      return ownerAt(namings, at) ?? family.usual;
    },
  };
}

/** The same context for a part of the text that begins at an offset. */
export const shifted = ({ style, family }: QuantityContext, start: number): QuantityContext => ({
  style,
  family: (asked, at) => family(asked, at + start),
});

function namingsOf(text: string, { countries }: MoneyFamily): readonly Naming[] {
  const namings: Naming[] = [];
  for (const [stem, code] of countries) {
    if (stem.length < 4 || /^(?:south|north|united|america|sterling)$/.test(stem)) continue;
    const name = `${stem[0]?.toUpperCase()}${stem.slice(1)}`;
    // Datelines and headings are in capitals.
    for (const written of [name, stem.toUpperCase()])
      for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + written.length)) namings.push({ at, code });
  }
  return namings.sort((a, b) => a.at - b.at);
}

/** The country named most around an offset, the near ones counting more. */
function ownerAt(namings: readonly Naming[], offset: number): string | undefined {
  const behind = firstIndex(namings, ({ at }) => at > offset);
  // “Kuwait offered 30 million dinars”: who stands this close is meant.
  const nearest = namings[behind - 1];
  if (nearest !== undefined && offset - nearest.at <= CLOSE) return nearest.code;
  // “28.40 riyals in Riyadh”
  const next = namings[behind];
  if (next !== undefined && next.at - offset <= BESIDE) return next.code;
  const weights = new Map<string, number>();
  for (const { at, code } of namings.slice(Math.max(0, behind - BEFORE), behind + BEHIND)) {
    const weight = HALF / (HALF + Math.abs(offset - at)) / (at > offset ? 2 : 1);
    weights.set(code, (weights.get(code) ?? 0) + weight);
  }
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= LEAST ? most[0] : undefined;
}
