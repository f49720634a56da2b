// Names that end in a number.

/** `Kambarata-1`, `Artemis-2`: a word with a capital that a number is tied to. */
export const isDesignation = (words: string): boolean => /^\p{Lu}\p{Ll}{3,}-\d{1,3}$/u.test(words);
