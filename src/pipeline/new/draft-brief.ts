// The text of a new brief: it builds as it stands, and offers ranked evidence behind `#`.
import { toYaml } from '../../base/yaml.js';
import { PLACEHOLDERS } from '../../brief/placeholders.js';
import { MOST_FINDINGS } from '../../brief/schema.js';
import type { Corpus, Theme } from '../../corpus/types.js';
import { toSearch } from '../search-passages.js';
import { commented, disagreementBlock, findingBlock, HEADINGS, judgementBlock, oneLine } from './candidate-text.js';
import { chooseCandidates } from './choose-candidates.js';
import { CANDIDATE_KINDS, type CandidateKind, type NewBrief, type NewBriefOptions, type ThemeCandidates } from './types.js';

const LONGEST_QUESTION = 400;
const FINDING_KINDS = CANDIDATE_KINDS.filter((kind) => kind !== 'disagreement');

/** Drafts a brief; `path` is where it will stand. Themes must be known, unless the corpus has none: then they are words to look for. */
export function draftBrief(corpus: Corpus, path: string, { themes: ids, title, today }: NewBriefOptions): NewBrief {
  const themes = ids.flatMap((id): readonly Theme[] => {
    const known = corpus.themes.find((theme) => theme.id === id);
    return known === undefined ? (corpus.themes.length === 0 ? [{ ...toSearch(id), id }] : []) : [known];
  });
  const chosen = chooseCandidates(corpus, themes);
  // Without a name in it, it holds whatever evidence is taken up.
  const own = title ?? PLACEHOLDERS.report;
  const isDated = corpus.documents.some(({ date, dateStatus }) => date !== null && dateStatus === 'stated');
  const titles = new Map(corpus.documents.map((document) => [document.id, document.title]));
  return {
    file: { path, text: briefText(own, isDated ? null : today, themes, chosen, (document) => titles.get(document) ?? document) },
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

function briefText(
  title: string,
  date: string | null,
  themes: readonly Theme[],
  chosen: readonly ThemeCandidates[],
  titleOfDocument: (document: string) => string,
): string {
  const findings = chosen.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind !== 'disagreement'));
  const differing = chosen.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'disagreement'));
  return [
    '# This brief builds as it stands: a deck and a memo of what the sources report, in their own words, without a judgement.',
    '# Make it yours: let the title state your conclusion, and take the # away from the blocks that you need.',
    `title: ${toYaml(title)}`,
    `question: ${toYaml(questionOf(themes))}`,
    `themes: ${toYaml(themes.map(({ id }) => id))}`,
    ...(date === null ? [] : [`date: ${date} # no source states its own`]),
    '',
    commented(`bottomLine: ${toYaml(PLACEHOLDERS.bottomLine)}`),
    '',
    `# Findings. Every block is one finding with one fact, ${findings.length} to choose from; a brief has at most ${MOST_FINDINGS} findings. To bring facts`,
    '# together in one finding, leave out the lines `- title` and `facts` of the later ones. `dragoman search "words"` finds more.',
    'findings:',
    '',
    ...chosen.flatMap(findingsOf),
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
  ].join('\n');
}

/** The candidates of a theme under their headings. */
function findingsOf({ title, question, candidates }: ThemeCandidates): readonly string[] {
  return [
    `# == ${oneLine(title)}${question === null ? '' : `. ${oneLine(question)}`}`,
    '',
    ...FINDING_KINDS.flatMap((kind) => {
      const own = candidates.filter((candidate) => candidate.kind === kind);
      return own.length === 0 ? [] : [`# -- ${HEADINGS[kind]}`, '', ...own.flatMap((candidate) => [findingBlock(candidate), ''])];
    }),
  ];
}
