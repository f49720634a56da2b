// The words that belong to each number and date of a text: its clause, up to the next number or date of the same sentence.
import type { Span } from '../../../base/span.js';
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { StatedValue } from '../../values/types.js';
import { readUnits } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';

/** A number or a date in a text. */
export interface Anchor extends Span {
  readonly kind: 'number' | 'date';
  readonly value: StatedValue;
}

/** A word with a meaning: its place among the words of the text and the sentence it stands in. */
export interface Told {
  readonly unit: string;
  readonly word: Word;
  readonly at: number;
  readonly sentence: number;
}

/** Numbers or dates that stand together, with the words that belong to them. */
export interface Region {
  readonly anchors: readonly Anchor[];
  readonly sentence: number;
  /** Places of the words that belong to them. */
  readonly places: ReadonlySet<number>;
  /** Places of words before a clause of its own, "ended a row that had begun in May": the date is not theirs. */
  readonly outside: ReadonlySet<number>;
  readonly told: ReadonlyMap<string, Word>;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly told: readonly Told[];
}

const VERB = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can)$/;
const BREAK = /^(?:and|or|but|while|whereas|then)$/;
/** Where an act ends and another begins: "approved in March after it had been announced in January". */
const TURN = /^(?:after|before|when)$/;
/** Clauses that lead up to the main one by what went before it. */
const BACKGROUND = /^(?:following|after|despite|because|before)$/;
/** Fewer words with a meaning beside a date than these: the date belongs to the whole sentence. */
const FEWEST_BESIDE = 3;

/** Reads the regions of a text; of a row every word between two numbers or dates of a kind belongs to one of them, clauses or not. */
export function readRegions(said: SaidOf, anchors: readonly Anchor[], isRow: boolean): Regions {
  const spans = isRow
    ? [{ start: 0, end: said.text.length }]
    : splitSentences(said.text).flatMap((span) => splitQuotations(said.text, span));
  const units = readUnits(said);
  let first = 0;
  const sentences = spans.map(({ start, end }, sentence) => {
    let next = first;
    while (next < units.length && (isRow || (units[next]?.word.start ?? 0) < end)) next += 1;
    const own = anchors.filter((anchor) => anchor.start >= start && anchor.start < end);
    const inside = units.slice(first, next);
    const isAnchored = (word: Word): boolean => own.some((anchor) => anchor.start < word.end && word.start < anchor.end);
    const told = inside.flatMap(({ unit, word }, at): readonly Told[] =>
      unit === null || isAnchored(word) ? [] : [{ unit, word, at: first + at, sentence }],
    );
    first = next;
    return { own, told, words: inside.map(({ word }) => word), sentence };
  });
  const regions = (['number', 'date'] as const).flatMap((kind) =>
    sentences.flatMap(({ own, told, words, sentence }) => {
      const ofKind = own.filter((anchor) => anchor.kind === kind);
      const groups = groupsOf(ofKind, words, told, isRow ? said.text : null);
      // "Peru sold 4 trams to Chile and 9 ferries to Brazil": who sold is told of both.
      const verbless = isRow ? [] : groups.slice(1).filter((group) => !hasVerb(group, words));
      const isShared = verbless.some((group) => !hasSubject(group, words));
      return groups.map((group, at) => {
        // "The mine paid 4 million and its owner 9": only what they did is.
        const own = at > 0 || isShared || verbless.length === 0 ? told : ownOfFirst(words, told, verbless);
        const region = regionOf(isShared && at === 0 ? sharing(group) : group, sentence, words, own, isRow);
        return at > 0 && !isRow && isGoingOn(group, words) ? withTold(region, headOf(words, told)) : region;
      });
    }),
  );
  return { regions, told: sentences.flatMap(({ told }) => told) };
}

/** Quotations stand behind one another, whatever the next begins with: "in May.. the bank". */
function splitQuotations(text: string, { start, end }: Span): readonly Span[] {
  const cut = text.slice(start, end).search(/(?<!\.)\.\. (?=[^\s.])/u);
  return cut === -1 ? [{ start, end }] : [{ start, end: start + cut + 2 }, ...splitQuotations(text, { start: start + cut + 2, end })];
}

interface Group {
  readonly anchors: readonly Anchor[];
  /** Where the words that may belong to it begin and end. */
  readonly from: number;
  readonly to: number;
}

/** What stands before its first number or date is left out. */
const sharing = (group: Group): Group => ({ ...group, from: group.anchors[0]?.start ?? group.from });

const hasVerb = ({ from, to }: Group, words: readonly Word[]): boolean =>
  hasVerbIn(words.filter(({ start }) => start >= from && start < to));

const hasVerbIn = (words: readonly Word[]): boolean => words.some(({ lower }) => isPast(lower) || VERB.test(lower));

/** "The guards put the crowd at 300; the organisers at 900": where the others only name who else, so is the rest told of all. */
function ownOfFirst(words: readonly Word[], told: readonly Told[], others: readonly Group[]): readonly Told[] {
  const isBare = others.every(({ from, to }) => told.filter(({ word }) => word.start >= from && word.start < to).length === 1);
  const verb = words.find(({ lower }) => isPast(lower) || VERB.test(lower));
  return isBare && verb !== undefined ? told.filter(({ word }) => word.end <= verb.start) : told.filter(({ word }) => !isPast(word.lower));
}

/** Somebody or something of its own stands before its number, "and the mast behind it 210 metres". */
function hasSubject({ anchors, from }: Group, words: readonly Word[]): boolean {
  const before = words.filter(({ start, end }) => start >= from && end <= (anchors[0]?.start ?? 0));
  const [first, second] = before.filter(({ lower }) => !BREAK.test(lower));
  return first !== undefined && second !== undefined && DETERMINER.test(first.lower);
}

const DETERMINER = /^(?:the|a|an|its|his|her|their)$/;

/** Anchors parted where a comma, "and" or a cell's end stands between them and words with a meaning do. */
function groupsOf(anchors: readonly Anchor[], words: readonly Word[], told: readonly Told[], row: string | null): readonly Group[] {
  const groups: { anchors: Anchor[]; from: number; to: number }[] = [];
  for (const anchor of anchors) {
    const last = groups.at(-1);
    const before = last?.anchors.at(-1);
    const cut = before === undefined ? null : cutBetween(before, anchor, words, told, row);
    if (last === undefined) groups.push({ anchors: [anchor], from: 0, to: Number.POSITIVE_INFINITY });
    else if (cut === null) last.anchors.push(anchor);
    else {
      last.to = cut;
      groups.push({ anchors: [anchor], from: cut, to: Number.POSITIVE_INFINITY });
    }
  }
  return groups;
}

/** Where one anchor's words end and the next one's begin; null where they are not told apart. */
function cutBetween(one: Span, other: Span, words: readonly Word[], told: readonly Told[], row: string | null): number | null {
  if (!told.some(({ word }) => word.start >= one.end && word.end <= other.start)) return null;
  const bar = row?.lastIndexOf('|', other.start) ?? -1;
  if (bar >= one.end) return bar;
  const between = words.filter(({ start, end }) => start >= one.end && end <= other.start);
  const next = words.find(({ end }) => end > other.start);
  const clause = [...between, ...(next === undefined ? [] : [next])];
  const at = clause.findLastIndex((word, place) => {
    const before = clause[place - 1] ?? words.findLast(({ end }) => end <= one.end);
    const turns = TURN.test(word.lower) && hasVerbIn(clause.slice(place));
    return BREAK.test(word.lower) || turns || (before !== undefined && before.clause !== word.clause);
  });
  const found = clause[at];
  return found !== undefined ? found.start : row !== null ? one.end : null;
}

/** "The inquiry, begun in May, was closed in June": a verb without a subject of its own goes on with that of the sentence. */
const isGoingOn = ({ from }: Group, words: readonly Word[]): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would)$/.test(words.find(({ start }) => start >= from)?.lower ?? '');

/** The words with a meaning up to the first break of a sentence. */
const headOf = (words: readonly Word[], told: readonly Told[]): readonly Told[] =>
  told.filter(({ word }) => word.clause === words[0]?.clause && !isPast(word.lower));

const withTold = (region: Region, told: readonly Told[]): Region => ({
  ...region,
  places: new Set([...region.places, ...told.map(({ at }) => at)]),
  told: new Map([...region.told, ...told.map(({ unit, word }) => [unit, word] as const)]),
});

/** Words of the main clause, before "that had begun in May". */
function outsideOf(anchors: readonly Anchor[], words: readonly Word[], told: readonly Told[]): readonly number[] {
  const start = anchors[0]?.start ?? 0;
  const at = words.findLastIndex(
    (word, place) => word.end <= start && /^(?:that|which|who)$/.test(word.lower) && hasVerbIn(words.slice(place + 1, place + 2)),
  );
  const relative = words[at];
  return relative === undefined ? [] : told.flatMap(({ word, at }) => (word.end <= relative.start ? [at] : []));
}

function regionOf({ anchors, from, to }: Group, sentence: number, words: readonly Word[], told: readonly Told[], isRow: boolean): Region {
  const clauses = new Set(
    anchors.flatMap((anchor) => words.filter(({ start, end }) => anchor.start < end && start < anchor.end)).map(({ clause }) => clause),
  );
  const inSentence = told.filter((it) => it.word.start >= from && it.word.start < to);
  const beside = inSentence.filter(({ word }) => isRow || clauses.has(word.clause));
  const isDate = anchors.some(({ kind }) => kind === 'date');
  const first = words.find(({ clause }) => clauses.has(clause));
  // "On 10 July, talks began": a date of its own clause belongs to the sentence.
  const isBehind = first !== undefined && BACKGROUND.test(first.lower) && beside.length > 0;
  const own = isDate && beside.length < FEWEST_BESIDE && !isBehind ? inSentence : beside;
  return {
    anchors,
    sentence,
    places: new Set(own.map(({ at }) => at)),
    outside: new Set(isDate && !isRow ? outsideOf(anchors, words, told) : []),
    told: new Map(own.map(({ unit, word }) => [unit, word])),
  };
}
