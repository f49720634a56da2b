// Unknown names of a corpus, offered for actors.yaml.
import type { Span } from '../../../base/span.js';
import { foldParagraphs } from '../../text/fold-paragraphs.js';
import { rawSpan } from '../../text/fold-text.js';
import type { Actor, Corpus } from '../../types.js';
import { findDocumentMentions } from '../find-mentions.js';
import { indexActors } from '../index-actors.js';
import { GIVEN_NAMES } from '../names/given-names.js';
import { plainText } from '../plain-text.js';
import { findNames } from './find-names.js';
import { type MergedName, mergeNames, type Occurrence } from './merge-names.js';
import type { FoundName, SuggestedActor } from './types.js';

/** Mentions that a name needs to be offered. */
const LEAST = 2;

/**
 * Names of persons, organisations and places that the texts have and `corpus.actors` do not, most often named first.
 * A name needs `least` mentions (default: 2). Only body text is read.
 */
export function suggestActors(corpus: Corpus, { least = LEAST }: { readonly least?: number } = {}): readonly SuggestedActor[] {
  const { occurrences, smallWords } = collect(corpus);
  const parts = new Set(occurrences.flatMap(({ found }) => partsOf(plainText(found.name))));
  const inside = new Set(occurrences.filter(({ found }) => !found.opensSentence).map(({ found }) => plainText(found.name)));
  const sure = occurrences.flatMap((occurrence) => {
    const found = withoutOpener(occurrence.found, inside, parts, smallWords);
    return found === null ? [] : [{ ...occurrence, found, span: found === occurrence.found ? occurrence.span : occurrence.rest }];
  });
  const owned = namesOf(corpus.actors);
  const merged = mergeNames(sure).filter(({ count }) => count >= least);
  const owners = ownersOfForms(merged);
  const keys = new Set(merged.map(({ key }) => key));
  return merged
    .flatMap((entry) => {
      const kind = kindOf(entry) ?? (isNameByItself(entry, smallWords, keys) ? kindOfOne(entry) : null);
      return kind === null ? [] : toSuggestion(entry, kind, owned, owners);
    })
    .sort((a, b) => b.count - a.count || b.documents - a.documents || (a.name < b.name ? -1 : 1));
}

interface Collected {
  /** `rest` is the raw span without the first word. */
  readonly occurrences: readonly (Occurrence & { readonly rest: Span })[];
  /** Words that the corpus also writes small. */
  readonly smallWords: ReadonlySet<string>;
}

function collect(corpus: Corpus): Collected {
  const index = indexActors(corpus.actors);
  const occurrences: (Occurrence & { readonly rest: Span })[] = [];
  const smallWords = new Set<string>();
  for (const document of corpus.documents) {
    const paragraphs = foldParagraphs(document);
    const mentions = findDocumentMentions(
      paragraphs.map(({ folded }) => folded.text),
      index,
    );
    for (const [at, { folded }] of paragraphs.entries()) {
      for (const word of folded.text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? []) smallWords.add(word);
      for (const found of findNames(folded.text, mentions[at] ?? [])) {
        const second = found.start + found.name.indexOf(' ') + 1;
        occurrences.push({
          document: document.id,
          span: rawSpan(folded, found.start, found.end),
          rest: rawSpan(folded, second, found.end),
          found,
        });
      }
    }
  }
  return { occurrences, smallWords };
}

/** Words of a name that has several: a surname that stands alone is one of them. */
const partsOf = (name: string): readonly string[] => (name.includes(' ') ? name.split(' ') : []);

const hasVotes = ({ votes }: FoundName): boolean => votes.person + votes.organisation > 0;

/** A name at the head of a sentence without a first word that is written small elsewhere; null where nothing sure is left. */
function withoutOpener(
  found: FoundName,
  inside: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  smallWords: ReadonlySet<string>,
): FoundName | null {
  if (!found.opensSentence || inside.has(plainText(found.name))) return found;
  const [first = '', ...rest] = found.name.split(' ');
  const isCommon = smallWords.has(first.toLowerCase()) && !GIVEN_NAMES.has(plainText(first));
  if (rest.length === 0) return isCommon || !(parts.has(plainText(first)) || hasVotes(found)) ? null : found;
  if (!isCommon || found.votes.organisation >= 4) return found;
  const name = rest.join(' ');
  return rest.length > 1 || inside.has(plainText(name)) ? { ...found, name, start: found.start + first.length + 1 } : null;
}

const namesOf = (actors: readonly Actor[]): ReadonlySet<string> =>
  new Set(actors.flatMap(({ names, metonyms, adjectives }) => [...names, ...metonyms, ...adjectives]).map(plainText));

/** Of each form the name that has it most; null where two have it alike. */
function ownersOfForms(merged: readonly MergedName[]): ReadonlyMap<string, string | null> {
  const best = new Map<string, { readonly key: string | null; readonly count: number }>();
  for (const { key, forms } of merged) {
    for (const [form, count] of forms) {
      const plain = plainText(form);
      const known = best.get(plain);
      if (known === undefined || count > known.count) best.set(plain, { key, count });
      else if (count === known.count && known.key !== key) best.set(plain, { key: null, count });
    }
  }
  return new Map([...best].map(([form, { key }]) => [form, key]));
}

/** The fullest form is the name, the others stand beside it; forms that somebody else has too are left out. */
function toSuggestion(
  entry: MergedName,
  kind: SuggestedActor['kind'],
  owned: ReadonlySet<string>,
  owners: ReadonlyMap<string, string | null>,
): readonly SuggestedActor[] {
  const isFree = (form: string): boolean => !owned.has(plainText(form)) && owners.get(plainText(form)) === entry.key;
  const forms = [...entry.forms].filter(([form]) => isFree(form));
  const [best, ...others] = forms.sort(([a, m], [b, n]) => wordsIn(b) - wordsIn(a) || n - m || (a < b ? -1 : 1)).map(([form]) => form);
  if (best === undefined) return [];
  return [{ name: best, kind, names: others, count: entry.count, documents: entry.documents.size, example: entry.example }];
}

const wordsIn = (form: string): number => form.split(' ').length;

/** A single word that nothing around it explains is a name where it stands so often inside sentences. */
const LEAST_INSIDE = 3;
/** What a people or a language adds to the name of its country. */
const DEMONYM = /(?:a?ns?|ians?|ese|ish|is?|ites?)$/;

/** Whether a single word stands inside sentences with a capital, never without one, and is no adjective of another name. */
function isNameByItself({ key, inside }: MergedName, smallWords: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  if (key.includes(' ') || inside < LEAST_INSIDE || smallWords.has(key.toLowerCase())) return false;
  const stem = key.replace(DEMONYM, '');
  return (
    stem === key ||
    stem.length < 3 ||
    ![stem, `${stem}a`, `${stem}ia`, `${stem}n`, `${stem}e`].some((name) => name !== key && keys.has(name))
  );
}

/** The kind of such a word, by the little there is; a group where there is nothing. */
function kindOfOne({ votes: { person, organisation, place, state } }: MergedName): SuggestedActor['kind'] {
  if (state > 0 && state >= person) return 'state';
  if (Math.max(person, organisation, place) <= 0) return 'group';
  if (organisation >= Math.max(person, place)) return 'organisation';
  return person >= place ? 'person' : 'place';
}

/** The kind that most speaks for; null for a single word of which nothing is known. */
function kindOf({ key, votes, count }: MergedName): SuggestedActor['kind'] | null {
  const { person, organisation, place } = votes;
  const best = Math.max(person, organisation, place);
  const words = key.split(/[ -]/);
  if (words.length === 1 && votes.state > 1 && votes.state >= Math.max(person, organisation)) return 'state';
  if (words.length === 1 && best < Math.max(2, count / 4)) return null;
  if (best <= 0) return person === 0 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) ? 'person' : 'group';
  if (organisation === best) return 'organisation';
  return person === best ? 'person' : 'place';
}
