// Letters with a stroke or without a dot, which lose it by hand.

/** Letters that Unicode does not take apart (Unicode 16, chapter 7), and what is written for them where a keyboard has none. */
export const STROKED_LETTERS: readonly (readonly [string, string])[] = [
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
];
