// What a stage says about its input: data, never exceptions.

/** An error stops the brief, a warning does not, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Where in a file the trouble stands. Lines and columns count from 1, in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the underlined text on that line; 1 when absent. */
  readonly length?: number;
  /** The whole source line, for the code frame. */
  readonly sourceLine?: string;
}

/** One message for a person: what could not be done, the value seen, what was expected, how to mend it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** `<folder>/<rule>`, stable, listed in docs/diagnostics.md. */
  readonly code: `${string}/${string}`;
  readonly message: string;
  readonly place?: Place;
  readonly hints?: readonly string[];
  /** Id of the statement that it is about. */
  readonly statement?: string;
}

/** What a stage returns: its best value, absent only when there is none, and everything it noticed. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when at least one diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
