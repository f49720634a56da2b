// Documents that count once together: corroboration is by independent sources, not by quotations.
import type { Corpus } from '../../corpus/types.js';
import type { IndependentSource } from '../types.js';
import { type DocumentProfile, findDependence, profileDocument } from './find-dependence.js';

/** Groups the documents of quotations; each is read once. */
export type GroupSources = (documents: readonly string[]) => readonly IndependentSource[];

/**
 * Documents of one author or publisher, near-duplicates of one another, and one that quotes the other count once, and so do
 * chains of these among the documents given: three articles of one author are one source, and so is a report with the
 * two that retell it. Two documents of which nothing of this is known count as two: an unsigned article may still be by the same hand.
 */
export function createGroupSources(corpus: Corpus): GroupSources {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const profiles = new Map<string, DocumentProfile>();
  const dependences = new Map<string, string | null>();
  const profileOf = (id: string): DocumentProfile | null => {
    const document = documents.get(id);
    if (document === undefined) return null;
    const profile = profiles.get(id) ?? profileDocument(document);
    profiles.set(id, profile);
    return profile;
  };
  const dependenceOf = (one: string, other: string): string | null => {
    const key = JSON.stringify([one, other]);
    const known = dependences.get(key);
    if (known !== undefined) return known;
    const [first, second] = [profileOf(one), profileOf(other)];
    const found = first === null || second === null ? null : findDependence(first, second);
    dependences.set(key, found);
    return found;
  };
  return (ids) => {
    let groups: readonly IndependentSource[] = [];
    for (const id of new Set(ids)) {
      const reasonOf = ({ documents: members }: IndependentSource): string | null =>
        members.map((member) => dependenceOf(member, id)).find((reason) => reason !== null) ?? null;
      const joined = groups.filter((group) => reasonOf(group) !== null);
      const reasons = joined.flatMap((group) => [group.because, reasonOf(group)]).filter((reason) => reason !== null);
      groups = [
        ...groups.filter((group) => !joined.includes(group)),
        { documents: [...joined.flatMap(({ documents: members }) => members), id], because: [...new Set(reasons)].join('; ') || null },
      ];
    }
    return groups;
  };
}
