// A few of many candidates: the best of each kind, from several documents, nothing twice.
import type { Corpus, Theme } from '../../corpus/types.js';
import { isSamePassage } from '../paste-passage.js';
import { findCandidates } from './find-candidates.js';
import { findContraryPassages, turns } from './find-contrary-passages.js';
import { CANDIDATE_KINDS, type Candidate, type CandidateKind, type Contrary, type Pasted, type ThemeCandidates } from './types.js';

/** Candidates of all themes together: enough to choose from, few enough to read. */
const MOST: Readonly<Record<CandidateKind, number>> = {
  event: 7,
  quotation: 5,
  figure: 4,
  agreement: 3,
  passage: 5,
  disagreement: 2,
};
/** Evidence for and against that the skeleton of a judgement shows. */
const FOR = 2;
const AGAINST = 3;
/** Candidates beside the evidence against which contrary passages are looked for. */
const HELD = 6;
/** The candidates of each theme, kinds in order, events by date and others best first; no words stand twice. */
export function chooseCandidates(corpus: Corpus, themes: readonly Theme[]): readonly ThemeCandidates[] {
  const taken: Pasted[] = [];
  return themes.map((theme) => {
    const all = findCandidates(corpus, theme);
    // Pairs are rare and choose first; passages take what is left.
    let left = 0;
    const chosen = (['disagreement', 'agreement', 'event', 'quotation', 'figure', 'passage'] as const).flatMap((kind) => {
      const share = Math.max(1, Math.round(MOST[kind] / themes.length));
      const most = kind === 'passage' ? Math.min(2 * share, share + left) : share;
      const found = chooseKind(
        all.filter((candidate) => candidate.kind === kind),
        most,
        taken,
      );
      left += most - found.length;
      return found;
    });
    const candidates = CANDIDATE_KINDS.flatMap((kind) => inOrder(chosen.filter((candidate) => candidate.kind === kind)));
    const { id, title, question } = theme;
    return { id, title, question, candidates, ...chooseForJudgement(corpus, theme, candidates) };
  });
}

/** The best so many; a document that has given half of them waits until the others have been asked. */
function chooseKind(candidates: readonly Candidate[], most: number, taken: Pasted[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = candidates.toSorted((a, b) => b.score - a.score);
  const countOf = (id: string): number => chosen.filter(({ items }) => items.some(({ document }) => document === id)).length;
  for (const isOpen of [(id: string) => countOf(id) < Math.ceil(most / 2), () => true]) {
    for (const candidate of ranked) {
      if (chosen.length >= most) break;
      const isNew = candidate.items.every(({ words }) => taken.every((other) => !isSamePassage(other.words, words)));
      if (!isNew || !candidate.items.every(({ document }) => isOpen(document))) continue;
      chosen.push(candidate);
      taken.push(...candidate.items);
    }
  }
  return chosen;
}

const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => (a.date === null || b.date === null ? b.score - a.score : byCode(a.date, b.date)));

/** What documents agree on, else the best passages, of different documents; and what may speak against any of it. */
function chooseForJudgement(
  corpus: Corpus,
  theme: Theme,
  chosen: readonly Candidate[],
): { readonly evidence: readonly Pasted[]; readonly contrary: readonly Contrary[] } {
  const ofKinds = (list: readonly Candidate[], ...kinds: readonly CandidateKind[]): readonly Pasted[] =>
    list.filter(({ kind }) => kinds.includes(kind)).flatMap(({ items }) => items);
  const evidence = spread(
    [...ofKinds(chosen, 'agreement'), ...ofKinds(chosen, 'passage'), ...ofKinds(chosen, 'event')].filter(({ words }) => !turns(words)),
    FOR,
  );
  const found = findContraryPassages(corpus, theme, [...evidence, ...ofKinds(chosen, 'passage', 'event').slice(0, HELD)]);
  return { evidence, contrary: spread(found, AGAINST, evidence) };
}

/** The first so many that are not the same, of different documents as far as there are some. */
function spread<T extends Pasted>(items: readonly T[], most: number, except: readonly Pasted[] = []): readonly T[] {
  const chosen: T[] = [];
  for (const isOpen of [(id: string) => chosen.every(({ document }) => document !== id), () => true])
    for (const item of items)
      if (chosen.length < most && isOpen(item.document) && [...chosen, ...except].every(({ words }) => !isSamePassage(words, item.words)))
        chosen.push(item);
  return chosen;
}

/** ISO dates begin with what weighs most. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
