// Sentences that no statement below them has to carry: of the sources themselves, and to the reader.

const OF_SOURCES = /\b(?:articles?|documents?|sources?|accounts?|reports?|briefs?|papers?|confidence)\b/i;
const ASKED =
  /^(?:use|keep|engage|prepare|plan|back|support|watch|put|work|ask|treat|avoid|do|let|make|build|hold|press|offer|begin|start|stop)\b/i;

/** What is said of the sources rests on no single statement. */
export const isOfSources = (text: string): boolean => OF_SOURCES.test(text);

/** What is said of the sources, or what the reader is asked to do: that is proposed, not reported. */
export const needsNoSource = (text: string): boolean => isOfSources(text) || ASKED.test(text);
