// Whose person somebody is, as the sources say: "Russian President Vladimir Putin".
import { findDocumentMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldParagraphs } from '../../corpus/text/fold-paragraphs.js';
import type { Corpus, CorpusDocument, Mention } from '../../corpus/types.js';
import type { Tie } from './types.js';

const ROLE =
  /^(?:'s)? (?:[\p{L}-]+ ){0,4}(?:president|premier|minister|leader|chancellor|king|emir|sultan|envoy|ambassador|spokes(?:man|woman|person)|secretary|chief|adviser|official|diplomat)(?: of \p{L}+)?,? $/iu;
const ROLE_OF =
  /^, (?:the |a )?(?:[\p{L}-]+ ){0,4}(?:president|premier|minister|leader|chancellor|king|emir|envoy|ambassador|secretary|chief) (?:of|to) (?:the )?$/iu;

/** Larger corpora are not read through for this. */
const MOST_DOCUMENTS = 40;
const cache = new WeakMap<CorpusDocument['paragraphs'], readonly Tie[]>();

/** Persons and the states or bodies that they act for, in a small corpus; each document is read once. */
export function findTies(corpus: Corpus, index: MentionIndex): readonly Tie[] {
  if (corpus.documents.length > MOST_DOCUMENTS) return [];
  return corpus.documents.flatMap((document) => {
    const known = cache.get(document.paragraphs);
    if (known !== undefined) return known;
    const texts = foldParagraphs(document).map(({ folded }) => folded.text);
    const ties = findDocumentMentions(texts, index).flatMap((mentions, at) => tiesIn(texts[at] ?? '', mentions));
    cache.set(document.paragraphs, ties);
    return ties;
  });
}

/** "Russian President Vladimir Putin", "Hikmet Hajiyev, an adviser to Azerbaijan": neighbours with nothing but a role between them. */
function tiesIn(text: string, mentions: readonly Mention[]): readonly Tie[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || next.start - mention.end > 80) return [];
    const gap = text.slice(mention.end, next.start);
    if (ROLE.test(gap)) return [{ person: next.actor, state: mention.actor }];
    return ROLE_OF.test(gap) ? [{ person: mention.actor, state: next.actor }] : [];
  });
}
