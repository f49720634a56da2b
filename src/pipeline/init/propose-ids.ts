// Ids in words for documents: from the name of the file where it has words, else from the title.

/** Words that tell documents apart badly. */
const EMPTY =
  /^(?:a|an|and|are|article|as|at|be|by|copy|doc|document|download|draft|en|file|final|for|from|has|have|how|in|index|into|is|it|its|new|no|not|of|on|or|page|pdf|print|read|scan|seed|source|text|that|the|this|to|txt|untitled|via|was|what|why|will|with)$/;
const MOST_WORDS = 4;
const RESERVED = 'speaker';

/** Latin letters that Unicode does not take apart, and Cyrillic ones as English newspapers write them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ı i|ł l|ø o|đ d|ə e|ß ss|æ ae|œ oe|þ th|ð d|а a|б b|в v|г g|ґ g|д d|е e|ё e|є ye|ж zh|з z|и i|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya'
    .split('|')
    .map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''] as const),
);

/** An id for each document, in order; all different. */
export function proposeIds(documents: readonly { readonly file: string; readonly title: string }[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return documents.map(({ file, title }, index) => {
    const name = file.split('/').at(-1) ?? file;
    const fromFile = wordsOf(name.replace(/\.[^.]+$/, ''));
    // A title of ours in brackets says what the text is on; the bare name of the file says no more than the file.
    const isName = title === `[${name.replace(/\.[^.]+$/, '')}]`;
    const fromTitle = isName ? [] : wordsOf(title);
    const words = fromFile.length >= 2 || fromTitle.length === 0 ? fromFile : fromTitle;
    const wanted = words.length === 0 ? `document-${index + 1}` : words.slice(0, MOST_WORDS).join('-');
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  });
}

/** Words of small Latin letters; numbers, digests and words that say nothing are left out. */
function wordsOf(text: string): readonly string[] {
  const plain = [...text.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');
  const latin = plain.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '');
  return (latin.match(/[a-z0-9]+/g) ?? []).filter(
    (word) => /[a-z]{2}/.test(word) && !/\d.*[a-z].*\d|^[0-9a-f]{8,}$/.test(word) && !EMPTY.test(word),
  );
}
