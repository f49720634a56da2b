// The kit's printed words in the brief's language.
import type { Kit } from '../kit/types.js';

/** Looks a key up in the brief's language, then its base language, then English; fills `{name}` parameters. */
export type PrintedWord = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** The printed words of a kit. A key that no language has is a bug of a template or of ours, and is thrown. */
export function printedWords(kit: Kit, language: string): PrintedWord {
  const chain = [language, language.split('-')[0] ?? language, 'en'].flatMap((it) =>
    kit.strings[it] === undefined ? [] : [kit.strings[it]],
  );
  return (key, parameters = {}) => {
    const found = chain.find((strings) => strings[key] !== undefined)?.[key];
    if (found === undefined) throw new Error(`The kit ${kit.name} has no string ${key}`);
    return found.replace(/\{(\w+)\}/gu, (whole, name: string) => `${parameters[name] ?? whole}`);
  };
}
