// Types of the package `linebreak`, which ships none.
declare module 'linebreak' {
  /** A place where a line may end; `position` counts UTF-16 units and stands after the spaces. */
  export interface Break {
    readonly position: number;
    readonly required: boolean;
  }

  /** Walks the line breaking opportunities of a text (Unicode Standard Annex 14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
