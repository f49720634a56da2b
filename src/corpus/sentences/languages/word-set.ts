// Lists of words as the language files write them.

/** The words of a text separated by white space. */
export const wordSet = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(' ').split(/\s+/).filter(Boolean));
