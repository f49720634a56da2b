// A matter on which one stands on one side or the other, by its wordings.

/** The wordings of both sides of a matter; `fewest` words of the same thing both texts must have near them. */
export interface Matter {
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly fewest: number;
  /** Only what follows tells what it is said of. */
  readonly isBehind?: boolean;
  /** Both sides without "not" are left to the lists of opposites. */
  readonly isTurned?: boolean;
}

/** The wordings of a list, one a line, anywhere in a text. */
export const wordings = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${list.trim().split('\n').join('|')})(?![\\p{L}])`, 'giu');
/** Whose it is, in a wording. */
export const WHOSE = '(?:its|his|her|their|the)';
