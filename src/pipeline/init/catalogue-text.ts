// seeds/corpus.yaml of a new project: what the documents say of themselves, and what to ask for.
import { toYaml } from '../../base/yaml.js';
import type { CorpusDocument } from '../../corpus/types.js';

const HEAD = `# The catalogue of the corpus: what is known of each document. Proposed from the texts; please read it over.
# The ids stand in briefs and under slides: rename them now, if you like, rather than later.
# A date is \`stated\` when the document prints it, \`inferred\` when its text only leads to it, else \`unknown\`.
`;
const LONGEST = 600;

/** The catalogue; each unknown is null, with a comment that asks for it. Documents carry their final ids. */
export function catalogueText(documents: readonly CorpusDocument[]): string {
  if (documents.length === 0)
    return `${HEAD}documents: {}
#  budget-speech:                # an id in words
#    file: speech-2024.txt       # below this folder
#    title: The Budget Speech
#    authors: [{name: …, affiliation: …}]
#    publisher: null
#    date: 2024-03-06
#    dateStatus: stated
`;
  return `${HEAD}documents:\n${documents.map(entryText).join('\n')}`;
}

function entryText(document: CorpusDocument): string {
  const { id, file, title, authors, publisher, date, dateStatus, url, language } = document;
  const isOurs = title.startsWith('[');
  return [
    `  ${id}:`,
    `    file: ${toYaml(file)}`,
    `    title: ${toYaml(title.slice(0, LONGEST))}${isOurs ? ' # no title found: write it here; brackets mark one of ours' : ''}`,
    ...authorLines(authors),
    publisher === null ? '    publisher: null # who published it?' : `    publisher: ${toYaml(publisher.slice(0, LONGEST))}`,
    ...(date === null
      ? [
          '    date: null # when was it published? YYYY-MM-DD, YYYY-MM or YYYY, and the next line: stated or inferred',
          '    dateStatus: unknown',
        ]
      : [
          `    date: ${date}`,
          `    dateStatus: ${dateStatus}${dateStatus === 'inferred' ? ' # the text only leads to it: please check' : ''}`,
        ]),
    ...(url === null ? [] : [`    url: ${toYaml(url)}`]),
    ...(language === 'en' ? [] : [`    language: ${toYaml(language)}`]),
    '',
  ].join('\n');
}

function authorLines(authors: CorpusDocument['authors']): readonly string[] {
  if (authors.length === 0) return ['    authors: [] # who wrote it? - name: …'];
  return [
    '    authors:',
    ...authors.flatMap(({ name, affiliation }) => [
      `      - name: ${toYaml(name.slice(0, LONGEST))}`,
      ...(affiliation === undefined ? [] : [`        affiliation: ${toYaml(affiliation.slice(0, LONGEST))}`]),
    ]),
  ];
}
