// A number of the evidence told of another fate than it has there: "Injured: 50" of 50 who were arrested.
import { around } from '../read/around.js';
import type { Trap } from '../types.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';

/** What befell those who are counted; one fate a line. */
const FATES: readonly RegExp[] = [
  /\b(?:kill(?:s|ed|ing|ings)?|dead|died|deaths?|fatalit(?:y|ies)|slain|murdered|massacred|drowned|(?:lost|cost|claimed|claiming) (?:\p{L}+ ){0,3}lives|perished)\b/iu,
  /\b(?:injur(?:ed|ies|y|es|ing)|wound(?:ed|s|ing)|hurt|hospitali[sz]ed|(?:in|to) hospitals?)\b/iu,
  /\b(?:arrest(?:s|ed|ing)?|detain(?:ed|ees?|ing)|detentions?|custody|jail(?:ed|ing)|imprisoned|rounded up)\b/iu,
  /\b(?:displaced|displacing|homeless|evacuat(?:ed|ees?|ing)|fled|fleeing|uprooted)\b/iu,
  /\b(?:missing|unaccounted)\b/iu,
  /\b(?:rescued|freed|released|liberated|pardoned)\b/iu,
  /\b(?:convict(?:ed|ions)|sentenced)\b/iu,
  /\b(?:infect(?:ed|ions)|fell ill|fallen ill|sickened)\b/iu,
];

/** A number whose fate in the statement is another than that of each same number in the evidence. */
export function findToll(statement: string, evidence: string): Trap | null {
  if (!FATES.some((fate) => fate.test(statement))) return null;
  const given = fatesIn(evidence);
  for (const { figure, fate } of fatesIn(statement)) {
    const same = given.filter((other) => isSameFigure(figure, other.figure));
    const [first] = same;
    if (fate !== null && first !== undefined && same.every((other) => other.fate !== null && other.fate !== fate))
      return { rule: 'figure', stated: around(statement, figure), given: around(evidence, first.figure) };
  }
  return null;
}

interface Fated {
  readonly figure: Figure;
  readonly fate: number | null;
}

/** The fate told right behind each number of a text, else before it; behind a label that of the label. */
function fatesIn(text: string): readonly Fated[] {
  const figures = readFigures(text);
  return figures.map((figure, at) => {
    const before = text.slice(figures[at - 1]?.end ?? 0, figure.start);
    const [behind = ''] = text.slice(figure.start, figures[at + 1]?.start).split(BREAK);
    const own = before.split(BREAK).at(-1) ?? '';
    const label =
      own.trim() === '' || /^[^:]{0,20}$/.test(own)
        ? (/(?:^|[;.|] ?)([^;.|:]{3,90}): [^:]*$/.exec(text.slice(0, figure.start))?.[1] ?? '')
        : '';
    return { figure, fate: firstFate(behind) ?? lastFate(own) ?? lastFate(label) };
  });
}

const BREAK = /[,;:.|]| and | but | while /;

/** The first fate of a few words, by its place; null where none or two stand there. */
const firstFate = (words: string): number | null => fateAt(words, (one, other) => one - other);
const lastFate = (words: string): number | null => fateAt(words, (one, other) => other - one);

function fateAt(words: string, order: (one: number, other: number) => number): number | null {
  const found = FATES.flatMap((fate, line) => {
    const place = words.search(fate);
    return place === -1 ? [] : [{ line, place }];
  }).sort((one, other) => order(one.place, other.place));
  return found[0]?.line ?? null;
}
