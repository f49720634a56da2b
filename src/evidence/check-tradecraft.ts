// The rules of the craft that a program can check.
import type { Diagnostic } from '../base/diagnostic.js';
import { type Brief, type BriefPath, formatPath } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { createGroupSources } from './independence/group-sources.js';
import { isArgument } from './is-argument.js';
import { countWords } from './quotation-parts.js';
import * as messages from './tradecraft-messages.js';
import type { Ledger } from './types.js';

const BOTTOM_LINE_WORDS = 60;
const TAKEAWAY_WORDS = 30;
const TITLE_WORDS = 5;
const LARGEST_SHARE = 0.6;
/** Share of the argument that may be background of the author's own. */
const LARGEST_BACKGROUND = 0.2;
/** Below this number of quotations a share says nothing. */
const FEWEST_QUOTATIONS = 5;

/** A rung of the likelihood ladder. */
export interface LadderRung {
  readonly term: string;
}

/**
 * Lints a brief against its ledger. The ladder is the kit's or the project's; its terms are compared without regard to case.
 * Rules follow ICD 203 (Analytic Standards, 2015). Reports `tradecraft/ladder` (error), `single-document`, `confidence`, `one-source`,
 * `background`, `status-quo`, `bottom-line`, `takeaway`, `topic-title`, `speaker` (warnings).
 */
export function checkTradecraft(brief: Brief, ledger: Ledger, corpus: Corpus, ladder: readonly LadderRung[]): readonly Diagnostic[] {
  return [
    ...checkTitles(brief),
    ...checkLengths(brief),
    ...checkLadder(brief, ladder),
    ...checkSources(brief, ledger, corpus),
    ...checkBackground(ledger),
    ...checkOptions(brief),
    ...checkSpeakers(brief),
  ];
}

function checkTitles(brief: Brief): readonly Diagnostic[] {
  const titles: readonly (readonly [BriefPath, string])[] = [
    [['title'], brief.content.title],
    ...brief.content.findings.map(({ title }, index) => [['findings', index, 'title'], title] as const),
    ...Object.entries(brief.content.titles).map(([name, title]) => [['titles', name], title] as const),
  ];
  return titles
    .filter(([, title]) => countWords(title) < TITLE_WORDS)
    .map(([path, title]) => messages.topicTitle(formatPath(path), title, brief.placeOf(path)));
}

function checkLengths(brief: Brief): readonly Diagnostic[] {
  const { bottomLine = '', findings } = brief.content;
  const check = (path: BriefPath, text: string, rule: 'bottom-line' | 'takeaway', limit: number): readonly Diagnostic[] => {
    const words = countWords(text);
    return words > limit ? [messages.tooManyWords(formatPath(path), rule, words, limit, brief.placeOf(path))] : [];
  };
  return [
    ...check(['bottomLine'], bottomLine, 'bottom-line', BOTTOM_LINE_WORDS),
    ...findings.flatMap(({ takeaway = '' }, index) => check(['findings', index, 'takeaway'], takeaway, 'takeaway', TAKEAWAY_WORDS)),
  ];
}

function checkLadder(brief: Brief, ladder: readonly LadderRung[]): readonly Diagnostic[] {
  const rungs = ladder.map(({ term }) => term);
  const isRung = (term: string): boolean => rungs.some((rung) => rung.toLowerCase() === term.trim().toLowerCase());
  const used = (['judgements', 'scenarios'] as const).flatMap((list) =>
    brief.content[list].map(({ likelihood }, index) => ({ path: [list, index, 'likelihood'], term: likelihood })),
  );
  return used
    .filter(({ term }) => !isRung(term))
    .map(({ path, term }) => messages.offLadder(formatPath(path), term, rungs, brief.placeOf(path)));
}

function checkSources(brief: Brief, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const groupSources = createGroupSources(corpus);
  const judgements = brief.content.judgements.flatMap(({ evidence, confidence }, index) => {
    const [source, ...others] = groupSources(evidence.map(({ document }) => document));
    const path = ['judgements', index];
    if (source === undefined || others.length > 0) return [];
    return [
      messages.singleDocument(formatPath(path), source, brief.placeOf(path)),
      ...(confidence === 'high' ? [messages.highConfidence(formatPath(path), brief.placeOf([...path, 'confidence']))] : []),
    ];
  });
  const quotations = ledger.statements
    .filter(({ place }) => place !== null)
    .flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
  if (brief.content.sourceNote !== undefined || quotations.length < FEWEST_QUOTATIONS || corpus.documents.length < 2) return judgements;
  const heavy = corpus.documents
    .map(({ id }) => ({ id, share: quotations.filter(({ document }) => document === id).length / quotations.length }))
    .find(({ share }) => share > LARGEST_SHARE);
  return heavy === undefined
    ? judgements
    : [...judgements, messages.oneSidedSources(heavy.id, heavy.share, quotations.length, brief.placeOf(['themes']))];
}

function checkBackground({ statements }: Ledger): readonly Diagnostic[] {
  const argument = statements.filter(({ id }) => isArgument(id));
  const own = argument.filter(({ kind }) => kind === 'background');
  const [first] = own;
  if (first === undefined || first.place === null || own.length <= argument.length * LARGEST_BACKGROUND) return [];
  return [messages.muchBackground(own.length, argument.length, LARGEST_BACKGROUND, first.place)];
}

function checkOptions(brief: Brief): readonly Diagnostic[] {
  const { options } = brief.content;
  const isMissing = options !== undefined && !options.choices.some(({ statusQuo }) => statusQuo);
  return isMissing ? [messages.noStatusQuo(brief.placeOf(['options', 'choices']))] : [];
}

function checkSpeakers(brief: Brief): readonly Diagnostic[] {
  return brief.content.findings.flatMap(({ quotation }, index) => {
    const path = ['findings', index, 'quotation'];
    return quotation !== undefined && quotation.speaker === undefined ? [messages.noSpeaker(formatPath(path), brief.placeOf(path))] : [];
  });
}
