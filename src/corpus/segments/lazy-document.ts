// Documents that are unpacked when someone looks into them.
import type { ReadDocument } from '../read-document.js';
import type { CorpusDocument } from '../types.js';

/** A document like any other; what it holds is loaded when it is asked for, and may be loaded again later. */
export function lazyDocument(id: string, file: string, load: () => ReadDocument): CorpusDocument {
  return {
    id,
    file,
    get sha256() {
      return load().sha256;
    },
    get text() {
      return load().text;
    },
    get reading() {
      return load().reading;
    },
    get title() {
      return load().title;
    },
    get authors() {
      return load().authors;
    },
    get publisher() {
      return load().publisher;
    },
    get date() {
      return load().date;
    },
    get dateStatus() {
      return load().dateStatus;
    },
    get url() {
      return load().url;
    },
    get language() {
      return load().language;
    },
    get marking() {
      return load().marking;
    },
    get paragraphs() {
      return load().paragraphs;
    },
    get debris() {
      return load().debris;
    },
  };
}
