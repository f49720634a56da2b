// What is said of a value without support: the word, the nearest that the evidence has, and the ways out.
import type { Diagnostic, Severity } from '../../base/diagnostic.js';
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { foldText, printableText } from '../../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import { toEvidenceItem } from '../to-evidence-item.js';
import type { Statement } from '../types.js';
import { comparable, holdsWords } from './compare-text.js';
import { documentsOf } from './hold-dates.js';
import { rolesOf } from './hold-ranks.js';
import type { Support } from './match-values.js';
import * as messages from './messages.js';
import { readDistances } from './read-distances.js';
import { rhythmsOf } from './read-frequencies.js';
import { readOrdinals } from './read-ordinals.js';
import { touches } from './read-passage.js';
import { readStandings } from './read-standings.js';
import type { StatedValue } from './types.js';

/** The diagnostic of one value; the documents already quoted are looked through for a sentence that has it. */
export function describeMissing(
  value: StatedValue,
  statement: Statement,
  severity: Severity,
  support: Support,
  corpus: Corpus,
): Diagnostic {
  if (value.kind === 'misspelling') return messages.misspelled(value.words, value.meant, statement, severity);
  if (value.kind === 'limit') return messages.otherLimit(value.words, statement, severity, nearestTo(value, support));
  const near = nearestTo(value, support);
  const holder = findHolder(value, support, corpus);
  return messages.missing(value, statement, severity, near, holder);
}

/** Values of the same kind in the evidence, for a reader to compare. */
function nearestTo(value: StatedValue, { passages }: Support): readonly string[] {
  switch (value.kind) {
    case 'quantity':
    case 'limit':
    case 'count':
    case 'number': {
      const given = passages.flatMap(({ words, quantities }) =>
        quantities.map((quantity) => ({ quantity, words: withLimit(words, quantity) })),
      );
      const isAlike = ({ quantity }: (typeof given)[number]): boolean =>
        (value.kind === 'quantity' || value.kind === 'limit') && quantity.unit === value.quantity.unit;
      return [...new Set([...given.filter(isAlike), ...given.filter((it) => !isAlike(it))].map(({ words }) => words))].slice(0, 3);
    }
    case 'date':
      return [
        ...new Set(
          passages.flatMap(({ findings, sentences }) =>
            findings.dates.filter((date) => touches(date, sentences)).map(({ words }) => words),
          ),
        ),
      ].slice(0, 3);
    case 'name':
      return [
        ...new Set(
          passages.flatMap(({ findings, span }) => findings.names.filter((name) => touches(name, span)).map(({ actor }) => actor)),
        ),
      ].slice(0, 4);
    case 'distance':
      return unique(
        passages.flatMap(({ sentenceWords }) => readDistances(sentenceWords).map(({ start, end }) => sentenceWords.slice(start, end))),
      );
    case 'ordinal':
      return unique(
        passages.flatMap(({ sentenceWords }) => readOrdinals(sentenceWords).map(({ start, end }) => sentenceWords.slice(start, end))),
      );
    case 'frequency':
      return unique(
        passages.flatMap(({ sentenceWords }) => [...rhythmsOf(sentenceWords)].map((every) => `every ${every.replace(/^1 /, '')}`)),
      );
    case 'office':
      return unique(
        passages.flatMap(({ findings, sentenceWords }) =>
          [...rolesOf(findings), ...readStandings(sentenceWords)].filter(({ person }) => person === value.person).map(({ words }) => words),
        ),
      );
    default:
      return [];
  }
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].slice(0, 3);

/** "more than 50 people": with the words that limit it. */
const withLimit = (words: string, { start, end, bound }: Quantity): string =>
  (bound === 'exact' ? '' : (/(?:[\p{L}]+ ){1,3}$/u.exec(words.slice(Math.max(0, start - 18), start))?.[0] ?? '')) +
  words.slice(start, end);

/** A body sentence of the documents quoted, else of the whole corpus, that has the value: ready to paste. */
function findHolder(value: StatedValue, support: Support, corpus: Corpus): string | null {
  const quoted = documentsOf(support.passages);
  const others = corpus.documents.length <= MOST_DOCUMENTS ? corpus.documents.filter((document) => !quoted.includes(document)) : [];
  for (const document of [...quoted, ...others]) {
    const found = findSentence(value, document, support);
    if (found !== null) return found;
  }
  return null;
}

/** Beyond this only the documents quoted are looked through. */
const MOST_DOCUMENTS = 50;

function findSentence(value: StatedValue, document: CorpusDocument, { index }: Support): string | null {
  for (const { kind, sentences } of document.paragraphs) {
    if (kind === 'heading') continue;
    for (const sentence of sentences) {
      const words = foldText(document, sentence).text;
      if (says(words)) return toEvidenceItem(document.id, printableText(document, sentence));
    }
  }
  return null;

  function says(words: string): boolean {
    switch (value.kind) {
      case 'quantity':
        return /\d|\p{L}/u.test(words) && findQuantitiesIn(words).some((other) => compareQuantities(value.quantity, other) === 'equal');
      case 'name':
        return value.actor === null
          ? holdsWords(comparable(words), comparable(value.words))
          : findMentions(words, index).some(({ actor }) => actor === value.actor);
      default:
        return holdsWords(comparable(words), comparable(value.words));
    }
  }
}
