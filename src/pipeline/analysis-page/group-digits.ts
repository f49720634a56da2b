// Numbers as people read them.

/** 4000000000 as 4 000 000 000, with spaces that do not break; numbers of up to four digits and fractions as they are. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const spaced = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') : whole;
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
