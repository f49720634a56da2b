// Small segments made one, and the list with them.
import { chooseMerges } from './choose-merges.js';
import { type ListedFile, type Manifest, segmentsOf } from './manifest.js';
import { mergeSegments } from './merge-segments.js';
import type { Shelf } from './open-shelf.js';

/** The list after merging what is worth it. */
export function mergeListed(manifest: Manifest, shelf: Shelf): Manifest {
  const live = new Map<string, number[]>(segmentsOf(manifest).map((name) => [name, []]));
  for (const { place } of manifest.files) if (place !== null) live.get(place.segment)?.push(place.document);
  const groups = chooseMerges(
    [...live].map(([name, documents]) => ({ name, live: new Set(documents).size, documents: shelf.get(name).documents.length })),
  );
  const moved = new Map<string, NonNullable<ListedFile['place']>>();
  for (const group of groups) {
    // Files with the same bytes share a document.
    const parts = group.map((name) => ({ name, documents: [...new Set(live.get(name))].sort((a, b) => a - b) }));
    const segment = shelf.put(mergeSegments(parts.map(({ name, documents }) => ({ segment: shelf.get(name), documents }))));
    let next = 0;
    for (const { name, documents } of parts)
      for (const document of documents) {
        moved.set(`${name} ${document}`, { segment, document: next });
        next += 1;
      }
  }
  const files = manifest.files.map((file) => {
    const place = file.place === null ? undefined : moved.get(`${file.place.segment} ${file.place.document}`);
    return place === undefined ? file : { ...file, place };
  });
  return { ...manifest, files };
}
