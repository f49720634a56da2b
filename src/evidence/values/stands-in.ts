// Names that a statement may put for others: states of a region, whose spokesman, a capital for its president, whose plan.
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { isHome } from './is-home.js';
import type { Support } from './match-values.js';
import { touches } from './read-passage.js';
import { regionsIn } from './regions.js';
import type { Passage, StatedValue } from './types.js';

type KnownName = StatedValue & { readonly kind: 'name'; readonly actor: string };

/** Whether the evidence means an actor by another name, as far as its documents and the map tell. */
export const standsIn = (value: KnownName, text: string, support: Support): boolean =>
  isMember(value, text, support) ||
  isInstitution(value, text, support) ||
  isHolder(value, text, support) ||
  isOffice(value, text, support) ||
  isCapital(value, text, support) ||
  isHome(value, text, support) ||
  isMaker(value, text, support);

/** "Estonia, Latvia and Lithuania" of "the three Baltic States": all states of the region are named. */
function isMember({ actor }: KnownName, text: string, { passages, index }: Support): boolean {
  const regions = passages.flatMap(({ sentenceWords }) => regionsIn(sentenceWords)).filter((states) => states.has(actor));
  if (regions.length === 0) return false;
  const stated = new Set(findMentions(text, index).map((mention) => mention.actor));
  return regions.some((states) => [...states].every((state) => stated.has(state)));
}

/** What each state has one of. */
const INSTITUTION =
  /^(?:['’]s?)? (senat|parliament|central bank|government|cabinet|ministr|army|polic|navy|supreme court|high court|congress|national assembly|lawmaker|opposition|treasury)/i;

/** "Peru's senators" of "the Senate" in a document that names no state as often. */
function isInstitution({ actor, end }: KnownName, text: string, { passages }: Support): boolean {
  const [, noun] = INSTITUTION.exec(text.slice(end, end + 30)) ?? [];
  if (noun === undefined) return false;
  const bare = new RegExp(`(?:\\b[Tt]he|^(?:The )?) ?${noun}`, 'i');
  return passages.some(({ sentenceWords, findings: { names } }) => {
    if (!bare.test(sentenceWords)) return false;
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name.actor, (counts.get(name.actor) ?? 0) + 1);
    return (counts.get(actor) ?? 0) === Math.max(...counts.values());
  });
}

const HELD =
  /^(?:['’]s?)? ((?:[\p{Ll}-]+ ){0,2}?(?:president|premier|minister|leader|chancellor|king|emir|envoy|ambassador|governor|chief))\b/u;
/** Characters between a state and the name of who acts for it. */
const FAR = 70;

/** "Peru's prime minister" of a person whom the document calls so. */
function isHolder({ actor, end }: KnownName, text: string, { passages }: Support): boolean {
  const [, office] = HELD.exec(text.slice(end, end + FAR)) ?? [];
  if (office === undefined) return false;
  return passages.some(({ sentenceWords, findings: { names, document } }) => {
    const persons = new Set(sentenceWords.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []);
    return names.some((name) => {
      if (name.actor !== actor) return false;
      const behind = document.text.slice(name.end, name.end + FAR);
      const [held = ''] = /^(?:['’]s?)? (?:[\p{L}-]+ ){1,4}?,? ?(?:\p{Lu}[\p{L}'’-]+ ?){1,3}/u.exec(behind.replace(/,/g, '')) ?? [];
      return (
        held.toLowerCase().includes(office.toLowerCase()) && (held.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []).some((word) => persons.has(word))
      );
    });
  });
}

/** Who speaks for a person, or for a state. */
const OFFICE = /['’]s? (?:[\p{Ll}-]+ )?(spokes\p{L}+|press|administration|office|delegation|negotiator)/u;
const STEM_OF_OFFICE = 6;

/** "the president's spokesman" of the state's, where the sources make him its person, or nobody else's. */
function isOffice({ actor, end }: KnownName, text: string, { passages, ties }: Support): boolean {
  const [, office] = OFFICE.exec(text.slice(Math.max(0, end - 2), end + 40)) ?? [];
  if (office === undefined) return false;
  const stem = new RegExp(`\\b${office.slice(0, STEM_OF_OFFICE)}`, 'i');
  const own = ties.filter(({ person }) => person === actor).map(({ state }) => state);
  return passages.some((passage) => {
    const { findings, sentences, sentenceWords } = passage;
    const here = findings.names.filter((name) => touches(name, sentences));
    const isOwn = (state: string): boolean => (own.length > 0 ? own.includes(state) : isTold(passage, actor, state));
    return stem.test(sentenceWords) && here.some((name) => isStateOfTies(name.actor, ties) && isOwn(name.actor));
  });
}

const isStateOfTies = (actor: string, ties: Support['ties']): boolean => ties.some(({ state }) => state === actor);

/** The document names the person in a paragraph with the state, or nowhere. */
const isTold = ({ findings: { document, names } }: Passage, person: string, state: string): boolean =>
  !names.some(({ actor }) => actor === person) ||
  document.paragraphs.some((paragraph) =>
    [person, state].every((actor) => names.some((name) => name.actor === actor && touches(name, paragraph))),
  );

const SAYS = /^ (?:\p{L}+ )?(?:said|says|told|tells|called|declared|stressed|warned|insisted|added|noted|announced)\b/u;

/** "Lima: no talks" of what a person said who is nobody else's, where the text before tells of the state and of no other person of it. */
function isCapital({ actor, words, start, end }: KnownName, text: string, { passages, ties, index }: Support): boolean {
  if (words === actor || start !== 0 || !text.slice(end).startsWith(': ') || isStateOfTies(actor, ties)) return false;
  return passages.some(({ findings, surroundings, sentenceWords }) => {
    if (!findings.names.some((name) => name.actor === actor && touches(name, surroundings))) return false;
    return findMentions(sentenceWords, index).some(
      (mention) =>
        / /.test(mention.actor) &&
        SAYS.test(sentenceWords.slice(mention.end)) &&
        !ties.some(({ person, state }) => person === mention.actor || state === mention.actor),
    );
  });
}

const PLAN = 'plan|proposal|scheme|initiative|draft|offer|bid|project|programme|program|bill|law|deal|idea|concept';
const OF_PLAN = new RegExp(`^(?:['’]s?)? (?:[\\p{Ll}-]+ )?(?:${PLAN})s?\\b`, 'u');
const THE_PLAN = new RegExp(`\\b(?:the|this|that|its?|such) (?:[\\p{Ll}-]+ )?(?:${PLAN})s?\\b`, 'iu');
const MAKES = new RegExp(
  `^(?:['’]s?)? (?:[\\p{L}-]+ ){0,4}(?:propos|offer|present|suggest|draft|unveil|put forward)\\p{L}*(?: [\\p{L}-]+){0,3} (?:${PLAN})s?\\b|^(?:['’]s?)? (?:[\\p{Ll}-]+ )?(?:${PLAN})s?\\b`,
  'u',
);

/** "The American proposal" of "the plan", whose maker the paragraph or the one before names. */
function isMaker({ actor, end }: KnownName, text: string, { passages, index }: Support): boolean {
  if (!OF_PLAN.test(text.slice(end))) return false;
  return passages.some(
    ({ sentenceWords, surroundingWords: words }) =>
      THE_PLAN.test(sentenceWords) &&
      findMentions(words, index).some((mention) => mention.actor === actor && MAKES.test(words.slice(mention.end, mention.end + 120))),
  );
}
