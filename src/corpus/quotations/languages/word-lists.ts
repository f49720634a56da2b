// Lists of words in the data of languages.

/** Words parted by spaces. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));

/** Words that show no gender. */
export const mapOf = (text: string): ReadonlyMap<string, null> => new Map([...listOf(text)].map((word) => [word, null]));
