// briefs/first-brief.yaml of a new project: complete as it stands, with a finding to take up.
import { toYaml } from '../../base/yaml.js';
import { PLACEHOLDERS } from '../../brief/placeholders.js';
import type { ProposedTheme } from '../../corpus/ranking/propose-themes.js';
import { toEvidenceItem } from '../../evidence/to-evidence-item.js';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const LONGEST_TITLE = 110;

/** A passage that can be pasted. */
export interface Passage {
  readonly document: string;
  readonly words: string;
}

/** What is known of the first brief. */
export interface FirstBriefFacts {
  /** Ids of the documents that it shows. */
  readonly documents: ReadonlySet<string>;
  /** Ids of those that it does not show. */
  readonly aside: readonly string[];
  /** Its day where no source states one. */
  readonly date: string | null;
}

const MOST_ASIDE = 12;

/** The brief: title and themes, and as comments what to add, with real passages. */
export function briefText(
  themes: readonly ProposedTheme[],
  passages: readonly Passage[],
  { documents, aside, date }: FirstBriefFacts,
): string {
  const ids = themes.length === 0 ? ['my-theme'] : themes.map(({ id }) => id);
  return `# yaml-language-server: $schema=../schemas/brief.schema.json
# A first brief. Its title and its themes are enough: \`dragoman build\` makes a deck and a memo of what the sources
# report, in their own words, without a judgement.
title: ${toYaml(themes.length === 0 ? PLACEHOLDERS.title : titleOf(themes, documents.size))}
${themes.length < 2 ? '' : 'question: What do the sources report, and where do they agree and differ?\n'}themes: ${toYaml(ids)}
${asideText(aside)}${date === null ? '' : `date: ${date} # no source of these themes states its own\n`}
# Make it yours:
# 1. Let the title state your conclusion.
# 2. Say the bottom line, in at most 60 words:
#bottomLine: …
# 3. Argue, finding by finding. Evidence is pasted from the sources, never typed: \`dragoman search "words"\` prints such
# items. Take the # away to begin${passages.length === 0 ? '' : ' with these passages, which rank highest'}; a fact without \`say\` shows its quotation.
${findingText(passages).replace(/^/gm, '#')}
# 4. Judge, apart from the facts: \`judgements\` with \`likelihood\`, \`confidence\`, \`because\` and \`evidence\`.
# \`dragoman check\` says what a build would say, and writes nothing.
`;
}

/** Counts and names only: a title that nobody has to believe. */
function titleOf(themes: readonly ProposedTheme[], documents: number): string {
  const who = documents === 0 ? 'The sources' : `${NUMBERS[documents] ?? documents} ${documents === 1 ? 'document' : 'documents'}`;
  const count = `${who} ${documents === 1 ? 'reports' : 'report'} on `;
  const subjects = themes.map(({ subject }) => subject);
  for (let most = subjects.length; most > 1; most -= 1) {
    const title = count + listed(subjects.slice(0, most));
    if (title.length <= LONGEST_TITLE) return title;
  }
  return (count + (subjects[0] ?? '')).slice(0, LONGEST_TITLE);
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

function findingText(passages: readonly Passage[]): string {
  const items = passages.length === 0 ? [{ document: 'document-id', words: 'words pasted from the source' }] : passages;
  return [
    'findings:',
    `  - title: ${PLACEHOLDERS.finding}`,
    '    facts:',
    ...items.flatMap(({ document, words }) => ['      - evidence:', toEvidenceItem(document, words, 10)]),
  ].join('\n');
}

/** Documents that the themes leave out. */
const asideText = (aside: readonly string[]): string =>
  aside.length === 0
    ? ''
    : `# Not shown, for they share too little with the others: ${aside.slice(0, MOST_ASIDE).join(', ')}${aside.length > MOST_ASIDE ? ` and ${aside.length - MOST_ASIDE} more` : ''}.
# Themes of their own stand behind # in seeds/themes.yaml: take those up that you need, and name them above.
`;
