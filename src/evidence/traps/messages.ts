// What is said of a fact that may turn its evidence round: the words of both, side by side.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Statement } from '../types.js';
import type { Excerpt, Trap } from './types.js';

const EXPECTED: Readonly<Record<Trap['rule'], string>> = {
  negation: 'expected “not”, or what denies like it, in both or in neither',
  status: 'expected what is planned, possible or expected told as such',
  attribution: 'expected the same speaker, or that somebody says so',
  opposite: 'expected the same word, or one that means it',
  figure: 'expected the number of the same thing',
  pairing: 'expected the number or date beside what the evidence tells of it',
  order: 'expected the same actors on the same sides',
  scope: 'expected as much of it as the evidence has',
  cause: 'expected cause and effect, or earlier and later, as the evidence has them',
};

/** One diagnostic for one turn, which names the words that are meant and who stands on which side: a warning, an error for a number. */
export function trapped({ rule, stated, given, sides }: Trap, { id, place }: Statement): Diagnostic {
  return {
    // A number that stands in the evidence beside another thing is as wrong as one that does not stand there.
    severity: rule === 'figure' ? 'error' : 'warning',
    code: `evidence/${rule}`,
    message: `\`${id}\` says ${print(stated, sides?.stated)}, its evidence${print(given, sides?.given, ' ')}, ${EXPECTED[rule]}`,
    statement: id,
    ...(place === null ? {} : { place }),
    hints: ['read the two side by side; where the fact is right, say it closer to its source'],
  };
}

/** “public” (“… met in Baku in public …”, done by Peru); what is no excerpt behind a colon. */
function print(part: Excerpt | string, side: string | undefined, space = ''): string {
  if (typeof part === 'string') return part === '' ? ' no such word' : `: ${part}`;
  const { words, meant } = part;
  const beside = [...(words === meant || meant === '' ? [] : [`“${words}”`]), ...(side === undefined ? [] : [side])];
  return `${space}“${meant === '' ? words : meant}”${beside.length === 0 ? '' : ` (${beside.join(', ')})`}`;
}

/** A reason that counts more documents than its judgement has. */
export function overcounted(words: string, independent: number, documents: number, { id, place }: Statement): Diagnostic {
  const found = documents === independent ? `${documents}` : `${documents}, of which ${independent} independent`;
  return {
    severity: 'warning',
    code: 'evidence/sources',
    message: `\`${id}\` counts “${words}”, found ${found} in the evidence of its judgement, expected no more than that`,
    statement: id,
    ...(place === null ? {} : { place }),
    hints: ['correct the count, or add the evidence of the others'],
  };
}

/** A speaker of whose name the document has no word. */
export function unknownSpeaker(word: string, speaker: string, document: string, { id, place }: Statement): Diagnostic {
  return {
    severity: 'error',
    code: 'evidence/speaker',
    message: `Cannot find “${word}” of the speaker “${speaker}” of \`${id}\` in \`${document}\`, expected the name as the source writes it`,
    statement: id,
    ...(place === null ? {} : { place }),
    hints: ['write the name as the source does, or list that spelling in `actors.yaml`'],
  };
}

/** A speaker whom the source does not name for the words. */
export function wrongSpeaker(speaker: string, named: readonly string[], { id, place }: Statement): Diagnostic {
  const found = named.length === 0 ? 'found nobody of that name near them' : `found ${named.map((name) => `“${name}”`).join(', ')}`;
  return {
    severity: 'error',
    code: 'evidence/speaker',
    message: `Cannot give the words of \`${id}\` to “${speaker}”, ${found}, expected the speaker that the source names`,
    statement: id,
    ...(place === null ? {} : { place }),
    hints: [named.length === 0 ? 'leave `speaker` out, or paste words that name who speaks' : 'name the one whom the source names'],
  };
}
