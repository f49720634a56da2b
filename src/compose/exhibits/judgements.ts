// Judgements with their place on the ladder and the confidence in them, and what cuts against each.
import type { BriefContent } from '../../brief/schema.js';
import type { JudgementRow, JudgementsExhibit, LadderExhibit, LikelihoodMark, TableExhibit } from '../../document/exhibits.js';
import type { TextSpan } from '../../document/types.js';
import type { IndependentSource } from '../../evidence/types.js';
import { type ComposeContext, printQuotation } from './compose-context.js';

const LEVELS = { low: 1, moderate: 2, high: 3 } as const;

/** A rung of the kit's ladder as a mark; a term off the ladder was reported before and is drawn as the whole range. */
function markOf(term: string, context: ComposeContext): LikelihoodMark {
  const rungs = context.input.kit.ladders[context.input.kit.ladder] ?? [];
  const rung = rungs.find((it) => it.term === term);
  return { term, low: rung?.low ?? 0, high: rung?.high ?? 1 };
}

/** The judgements as rows; with reasons in the memo. Null where the brief has none. */
export function composeJudgements(reasons: boolean, context: ComposeContext): JudgementsExhibit | null {
  const { content, words, word } = context;
  if (content.judgements.length === 0) return null;
  const isUncontested = hasNoContrary(content);
  const horizons = new Set(content.judgements.map((judgement) => judgement.horizon));
  const [common] = horizons.size === 1 ? horizons : [];
  return {
    kind: 'judgements',
    headings: [
      word('judgement'),
      common === undefined ? word('likelihood') : word('likelihood-until', { horizon: common }),
      word('confidence'),
    ],
    rows: content.judgements.map((judgement, index) => ({
      claim: [words.at(['judgements', index], judgement.say)],
      likelihood: markOf(judgement.likelihood, context),
      horizon: common === undefined ? (judgement.horizon ?? null) : null,
      // On a slide the word stands beside its squares, under the heading that names it.
      confidence: {
        level: LEVELS[judgement.confidence],
        word: word(`${context.input.target === 'deck' ? 'level' : 'confidence'}-${judgement.confidence}`),
      },
      ...supportOf(words.statement(`judgements[${index}]`)?.independent, context),
      because: [
        words.at(['judgements', index, 'because'], judgement.because),
        ...(isUncontested ? [{ text: ` ${word('none-cited')}` }] : []),
      ],
    })),
    reasons: reasons || isUncontested,
  };
}

/** Documents that are no two sources count once. */
function supportOf(sources: readonly IndependentSource[] | undefined, { word }: ComposeContext): Pick<JudgementRow, 'support'> {
  const [first, ...others] = sources ?? [];
  if (first === undefined) return {};
  if (others.length > 0) return { support: { words: word('independent-many', { n: others.length + 1 }), isSingle: false } };
  return {
    support: {
      words: word(first.documents.length > 1 ? 'independent-same' : 'independent-one', { n: first.documents.length }),
      isSingle: true,
    },
  };
}

/** Few judgements that nothing is cited against: a page of their own would say nothing that cannot stand beside them. */
const FEW = 2;
const hasNoContrary = ({ judgements }: BriefContent): boolean =>
  judgements.length <= FEW && judgements.every(({ contrary, contrarySay }) => contrary.length === 0 && contrarySay === undefined);

/** What cuts against each judgement, and how firm it is and why; null without judgements, and where their reasons stand beside them. */
export function composeOtherSide(context: ComposeContext): TableExhibit | null {
  const { content, word } = context;
  const plain = (text: string): readonly TextSpan[] => [{ text }];
  const rows = content.judgements.map((judgement, index) => rowOf(judgement, index, context));
  if (rows.length === 0 || hasNoContrary(content)) return null;
  return {
    kind: 'table',
    name: word('other-side-name'),
    alt: word('other-side-alt', { n: rows.length }),
    columns: [
      { heading: plain(word('judgement')), weight: 1 },
      { heading: plain(word('against')), weight: 1 },
      { heading: plain(word('why-held')), weight: 1.25 },
    ],
    rows,
    rowHeaders: true,
    density: 'normal',
  };
}

function rowOf(judgement: BriefContent['judgements'][number], index: number, context: ComposeContext): TableExhibit['rows'][number] {
  const { words } = context;
  const path = ['judgements', index] as const;
  return {
    cells: [
      { words: [words.at(path, judgement.say)] },
      {
        words:
          judgement.contrarySay === undefined ? contraryWords(index, context) : [words.at([...path, 'contrarySay'], judgement.contrarySay)],
      },
      { words: [words.at([...path, 'because'], judgement.because)] },
    ],
  };
}

/** Without words of the author's, the passages that cut against a judgement speak for themselves. */
function contraryWords(index: number, context: ComposeContext): readonly TextSpan[] {
  const id = `judgements[${index}]`;
  const quotations = context.words.statement(id)?.contrary ?? [];
  if (quotations.length === 0) return [context.words.plain(context.word('none-cited'))];
  return quotations.map((quotation, place) => ({
    text: `${place === 0 ? '' : ' '}${printQuotation(quotation, context).words}`,
    ...(place === quotations.length - 1 ? { statement: `${id}.contrarySay` } : {}),
  }));
}

/** The key to likelihood and confidence. */
export function composeLadder(context: ComposeContext): LadderExhibit {
  const { word, input } = context;
  const rungs = input.kit.ladders[input.kit.ladder] ?? [];
  return {
    kind: 'ladder',
    title: word('ladder-title'),
    rungs: rungs.map(({ term, low, high }) => ({ term, low, high })),
    confidenceTitle: word('confidence-title'),
    confidence: (['high', 'moderate', 'low'] as const).map((level) => ({
      level: LEVELS[level],
      word: word(`level-${level}`),
      meaning: word(`confidence-${level}-means`),
    })),
  };
}
