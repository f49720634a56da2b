// A corpus that nobody has described yet → the texts of a project around it.
import { findKeyPhrases, type KeyPhrase } from '../../corpus/ranking/find-key-phrases.js';
import { proposeThemes } from '../../corpus/ranking/propose-themes.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import { extractStatements } from '../../evidence/extract-brief.js';
import { EXTRACT_BOUNDS } from '../extract-view.js';
import { isSamePassage } from '../paste-passage.js';
import { searchPassages } from '../search-passages.js';
import type { ProjectFiles, TextFile } from '../types.js';
import { actorsText } from './actors-text.js';
import { briefText, type Passage } from './brief-text.js';
import { catalogueText } from './catalogue-text.js';
import { proposeActors } from './propose-actors.js';
import { proposeIds } from './propose-ids.js';
import { IGNORED, MERGED, README } from './readme-text.js';
import { themesText } from './themes-text.js';
import type { ProjectDraft } from './types.js';

/** Passages that the first brief offers. */
const PASSAGES = 3;

/**
 * Drafts a project: catalogue, themes, actors and a first brief that builds. A catalogue, themes or actors that stand beside
 * the sources already are the user's own: they are taken as they are. Without documents, the drafts are empty forms. `today` is the
 * brief's day where none of its sources states one, ISO 8601.
 */
export function draftProject(
  corpus: Corpus | undefined,
  given: Pick<ProjectFiles['corpus'], 'catalogue' | 'themes' | 'actors'>,
  today: string,
): ProjectDraft {
  const named = corpus === undefined ? null : withIds(corpus, given.catalogue !== undefined);
  const proposal = named === null ? { themes: [], others: [] } : proposeThemes(named);
  const own = (named?.themes ?? []).map((theme) => ({
    ...theme,
    question: theme.question ?? theme.title,
    subject: theme.title,
    documents: [],
  }));
  const themes = own.length > 0 ? own : proposal.themes;
  const actors = named === null ? [] : proposeActors(named);
  const passages = named === null ? [] : firstPassages(named, themes);
  const documents = named?.documents ?? [];
  const shown = named === null ? new Set<string>() : documentsShown(named, themes);
  const aside = documents.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
  // The as-of date of a brief is the newest that its sources state.
  const isDated =
    documents.length === 0 || documents.some(({ id, date, dateStatus }) => shown.has(id) && date !== null && dateStatus === 'stated');
  const file = (path: string, text: string): TextFile => ({ path, text });
  return {
    files: [
      given.catalogue === undefined
        ? file('seeds/corpus.yaml', catalogueText(documents))
        : { ...given.catalogue, path: 'seeds/corpus.yaml' },
      given.themes === undefined ? file('seeds/themes.yaml', themesText(proposal)) : { ...given.themes, path: 'seeds/themes.yaml' },
      given.actors === undefined ? file('seeds/actors.yaml', actorsText(actors)) : { ...given.actors, path: 'seeds/actors.yaml' },
      file('briefs/first-brief.yaml', briefText(themes, passages, { documents: shown, aside, date: isDated ? null : today })),
      file('briefs/.gitattributes', MERGED),
      file('README.md', README),
      file('.gitignore', IGNORED),
    ],
    documents: documents.map(({ file: path, id, title, date }) => ({ file: path, id, title, date })),
    themes: themes.map(({ id, title }) => ({ id, title })),
    aside,
    actors: actors.map(({ name }) => name),
  };
}

/** Ids of the documents that a brief of these themes shows. */
function documentsShown(corpus: Corpus, themes: Corpus['themes']): ReadonlySet<string> {
  const { statements } = extractStatements(
    { ...corpus, themes },
    themes.map(({ id }) => id),
    EXTRACT_BOUNDS,
  );
  return new Set(statements.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
}

/** The documents with ids in words, and titles of ours for those that have none, as the catalogue will give them. */
function withIds(corpus: Corpus, isCatalogued: boolean): Corpus {
  if (isCatalogued) return corpus;
  const hasNoTitle = ({ title }: CorpusDocument): boolean => title.startsWith('[');
  const phrases = corpus.documents.some(hasNoTitle) ? findKeyPhrases(corpus) : [];
  const subjectOf = ({ id }: CorpusDocument): string =>
    phrases
      .filter(({ counts }) => (counts[id] ?? 0) > 1)
      .sort((a, b) => weightIn(b, id) - weightIn(a, id))
      .slice(0, 2)
      .map(({ words }) => words)
      .join(' and ');
  const titled = corpus.documents.map((document) => {
    const subject = hasNoTitle(document) ? subjectOf(document) : '';
    return subject === '' ? document : { ...document, title: `[On ${subject}]` };
  });
  const ids = proposeIds(titled);
  return { ...corpus, documents: titled.map((document, index) => ({ ...document, id: ids[index] ?? document.id })) };
}

/** How much a phrase says of a document. */
const weightIn = ({ key, counts }: KeyPhrase, id: string): number => Math.log2(key.split(' ').length + 1) * (counts[id] ?? 0);

/** The best passage of each theme in turn, from different documents as far as there are some. */
function firstPassages(corpus: Corpus, themes: Corpus['themes']): readonly Passage[] {
  const ranked = themes.map((theme) => searchPassages(corpus, theme, 12));
  const chosen: Passage[] = [];
  for (const list of [...ranked, ...ranked, ...ranked]) {
    const isNew = ({ words }: Passage): boolean => chosen.every((passage) => !isSamePassage(passage.words, words));
    const next =
      list.find((passage) => isNew(passage) && chosen.every(({ document }) => document !== passage.document)) ?? list.find(isNew);
    if (next !== undefined && chosen.length < PASSAGES) chosen.push({ document: next.document, words: next.words });
  }
  return chosen;
}
