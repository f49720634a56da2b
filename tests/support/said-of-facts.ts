// Invented facts of a YAML file, each beside the passages it rests on, and what a build says of them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factChecker } from './check-fact.js';

/** A statement and the passages that are its evidence. */
export interface Fact {
  readonly say: string;
  readonly quotes: readonly string[];
}

/** The facts of a file: those to be noticed, and those to be let through. */
export const readFacts = <F extends Fact = Fact>(path: string): Readonly<Record<'wrong' | 'right', readonly F[]>> =>
  parse(readFileSync(path, 'utf8')) as Readonly<Record<'wrong' | 'right', readonly F[]>>;

/** Severities and codes that a build has for a fact, where the report holds nothing but its passages. */
export const saidOfFact = ({ say, quotes }: Fact): readonly string[] => factChecker(`Report\n\n${quotes.join('\n\n')}`)(say, ...quotes);
