// What the command needs from the world, and what it passes on inside.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Builder } from '../pipeline/create-builder.js';
import type { ProjectFiles } from '../pipeline/types.js';

/** The world, handed in so that tests can watch it. */
export interface Effects {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** True where a person watches stderr: progress and colours make sense. */
  readonly isTerminal: boolean;
  /** Characters in a line of that terminal. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** The pipeline, loaded when a command first needs it. */
  readonly createBuilder: (files: ProjectFiles) => Promise<Builder>;
}

/** Values of the options that were given. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A command line that makes sense. */
export interface Invocation {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/** What a command hands back: the exit code and, for `--json` and `--report`, an object. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly report?: unknown;
}

/** 0 done · 1 the input has errors · 2 wrong usage · 3 a bug of ours · 4 the outside world failed. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** What a command runs with. */
export interface Context {
  readonly effects: Effects;
  readonly invocation: Invocation;
  /** Prints diagnostics to stderr, sorted by place; `subject` stands where a diagnostic has none. */
  readonly say: (diagnostics: readonly Diagnostic[], subject?: string) => void;
  /** Prints a line of data to stdout; nothing where `--json` asks for one object instead. */
  readonly print: (line: string) => void;
}

export interface OptionType {
  readonly name: string;
  /** Word for the value in help; a switch when absent. */
  readonly value?: string;
  readonly help: string;
}

/** One command: what help says of it, and what it does. */
export interface CommandType {
  readonly name: string;
  /** Words after the command, for help, e.g. `[brief…]`. */
  readonly operands: string;
  /** How many operands it takes. */
  readonly arity: { readonly least: number; readonly most: number };
  readonly summary: string;
  readonly details: string;
  readonly options: readonly OptionType[];
  readonly example: string;
  readonly run: (context: Context) => Promise<CommandResult>;
}
