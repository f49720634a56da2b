// Words that stand in a brief until its author writes their own.

/** What `dragoman new` and `dragoman init` write where only the author can say something. */
export const PLACEHOLDERS = {
  title: 'State your conclusion here in one sentence',
  /** True of a brief that only shows what the sources say; one that argues has a conclusion. */
  report: 'The sources speak in their own words',
  bottomLine: 'Say here, in at most 60 words, what the reader must know',
  finding: 'Say here, in one sentence, what this evidence shows',
  disagreement: 'Say here, in one sentence, what these sources disagree on',
  judgement: 'Say here what you conclude from the evidence below',
  because: 'Say here why this confidence: how many sources, and what is missing',
} as const;

const ALL: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS));

/** Whether a value of a brief still is what stood there for its author. */
export const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && ALL.has(value.trim());
