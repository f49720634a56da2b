// The text of a new brief: it builds as it stands, and offers ranked evidence behind `#`.
import { toYaml } from '../../base/yaml.js';
import { PLACEHOLDERS } from '../../brief/placeholders.js';
import { MOST_FINDINGS } from '../../brief/schema.js';
import type { Corpus, Theme } from '../../corpus/types.js';
import { toSearch } from '../search-passages.js';
import { commented, disagreementBlock, findingBlock, judgementBlock, oneLine } from './candidate-text.js';
import { chooseCandidates } from './choose-candidates.js';
import { type CandidateGroup, groupCandidates } from './group-candidates.js';
import type { CandidateKind, NewBrief, NewBriefOptions, ThemeCandidates } from './types.js';

const LONGEST_QUESTION = 400;

/** Drafts a brief; `path` is where it will stand. Themes must be known, unless the corpus has none: then they are words to look for. */
export function draftBrief(corpus: Corpus, path: string, { themes: ids, title, today, schema }: NewBriefOptions): NewBrief {
  const themes = ids.flatMap((id): readonly Theme[] => {
    const known = corpus.themes.find((theme) => theme.id === id);
    return known === undefined ? (corpus.themes.length === 0 ? [{ ...toSearch(id), id }] : []) : [known];
  });
  const chosen = chooseCandidates(corpus, themes);
  // Without a name in it, it holds whatever evidence is taken up.
  const own = title ?? PLACEHOLDERS.report;
  // The as-of date of a brief is the newest that its sources state.
  const used = new Set(chosen.flatMap(({ candidates }) => candidates.flatMap(({ items }) => items.map(({ document }) => document))));
  const isDated = corpus.documents.some(
    ({ id, date, dateStatus }) => (used.size === 0 || used.has(id)) && date !== null && dateStatus === 'stated',
  );
  const titles = new Map(corpus.documents.map((document) => [document.id, document.title]));
  const head = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# This brief builds as it stands: a deck and a memo of what the sources report, in their own words, without a judgement.',
    '# Make it yours: let the title state your conclusion, and take the # away from the blocks that you need.',
    `title: ${toYaml(own)}`,
    `question: ${toYaml(questionOf(themes))}`,
    `themes: ${toYaml(themes.map(({ id }) => id))}`,
    ...(isDated ? [] : [`date: ${today} # no source states its own`]),
  ];
  return {
    file: { path, text: [...head, ...bodyOf(chosen, corpus, (document) => titles.get(document) ?? document)].join('\n') },
    title: own,
    themes: chosen.map(({ id, candidates }) => ({ id, counts: countKinds(candidates.map(({ kind }) => kind)) })),
    diagnostics: [],
  };
}

const countKinds = (kinds: readonly CandidateKind[]): Readonly<Record<CandidateKind, number>> => ({
  event: kinds.filter((kind) => kind === 'event').length,
  quotation: kinds.filter((kind) => kind === 'quotation').length,
  figure: kinds.filter((kind) => kind === 'figure').length,
  agreement: kinds.filter((kind) => kind === 'agreement').length,
  passage: kinds.filter((kind) => kind === 'passage').length,
  disagreement: kinds.filter((kind) => kind === 'disagreement').length,
});

/** The question of one theme; of several, what they are on. */
function questionOf(themes: readonly Theme[]): string {
  const [only] = themes;
  if (themes.length === 1 && only?.question != null) return oneLine(only.question);
  return `What do the sources report on ${listed(themes.map(({ title }) => oneLine(title)))}?`.slice(0, LONGEST_QUESTION);
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** What stands behind `#`. */
function bodyOf(chosen: readonly ThemeCandidates[], corpus: Corpus, titleOfDocument: (document: string) => string): readonly string[] {
  const groups = chosen.slice(0, MOST_FINDINGS).map((theme) => ({
    theme,
    groups: groupCandidates(
      theme.candidates.filter(({ kind }) => kind !== 'disagreement'),
      Math.floor(MOST_FINDINGS / Math.min(chosen.length, MOST_FINDINGS)),
      corpus,
    ),
  }));
  const count = groups.reduce((sum, { groups: own }) => sum + own.length, 0);
  const differing = chosen.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'disagreement'));
  return [
    '',
    commented(`bottomLine: ${toYaml(PLACEHOLDERS.bottomLine)}`),
    '',
    `# Findings: ${count} to choose from; a brief has at most ${MOST_FINDINGS}, and two or three serve most readers. The facts of a block share the words`,
    '# above it. Choose the blocks that answer your question and take the # away from all their lines; then delete the facts',
    '# that prove nothing, say the others in your words, and write the title last. `dragoman search "words"` finds more.',
    'findings:',
    '',
    ...groups.flatMap(({ theme, groups: own }) => findingsOf(theme, own)),
    ...(differing.length === 0
      ? []
      : [
          '# What documents tell differently. Left and right may also be two times, not two opinions: read both.',
          'disagreements:',
          '',
          ...differing.flatMap((candidate) => [disagreementBlock(candidate, titleOfDocument), '']),
        ]),
    '# Judgements are yours: nothing is proposed but evidence for and against. Likelihood and confidence must be chosen.',
    'judgements:',
    '',
    ...chosen.flatMap((theme) => [judgementBlock(theme), '']),
    '# `dragoman check` says everything that a build would say; `dragoman suggest` finds better evidence for a statement.',
    '',
  ];
}

/** The findings of a theme under its title. */
const findingsOf = ({ title, question }: ThemeCandidates, groups: readonly CandidateGroup[]): readonly string[] => [
  `# == ${oneLine(title)}${question === null ? '' : `. ${oneLine(question)}`}`,
  '',
  ...groups.flatMap((group) => [findingBlock(group), '']),
];
