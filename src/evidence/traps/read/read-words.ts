// A text as words with stems and clauses.
import { createMemory } from '../../../base/remember.js';
import { stemsOf } from '../../../corpus/text/stem-word.js';
import type { Word } from '../types.js';
import { IRREGULAR } from '../words/irregular-forms.js';

const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** "A. R. Soto", "Gen. Soto": stops that end nothing. */
const SHORT = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Maj|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;

/** Every rule reads the same two texts, every line that sums up the same passages. */
const MOST_KEPT = 64;
const remember = createMemory<readonly Word[]>(MOST_KEPT);

/** The words of a folded text. */
export const readWords = (text: string): readonly Word[] => remember(text, () => wordsOf(text));

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index);
    // "3,000" and "4.5" go on.
    const isNumber = /^[,.]$/.test(between) && /\d/.test(text[end - 1] ?? '') && /^\d/.test(match[0]);
    const isShort = between === '. ' && SHORT.test(text.slice(Math.max(0, end - 6), end));
    if (!isNumber && !isShort && /[,;:.!?()]|\s-\s/.test(between)) clause += 1;
    end = match.index + match[0].length;
    const lower = match[0].toLowerCase();
    words.push({ text: match[0], lower, stem: baseOf(lower), start: match.index, end, clause });
  }
  return words;
}

/** Nouns and verbs of one thing that no ending joins. */
const SAME: Readonly<Record<string, string>> = {
  participation: 'part',
  participate: 'part',
  participated: 'part',
  participates: 'part',
  partook: 'part',
  // Not "part".
  party: 'parti',
  parties: 'parti',
  attendance: 'attend',
  attendee: 'attend',
  ratification: 'ratif',
  cancellation: 'cancel',
  loss: 'lose',
  losses: 'lose',
  losing: 'lose',
  criticism: 'criticise',
  criticized: 'criticise',
  criticizes: 'criticise',
  easing: 'ease',
  eased: 'ease',
  eases: 'ease',
  used: 'use',
  uses: 'use',
  using: 'use',
};

/** The stem that a word's forms share; adverbs have that of their adjective. */
export function baseOf(lower: string): string {
  const plain = SAME[lower] ?? IRREGULAR[lower] ?? (lower.length > 6 ? lower.replace(/(?:ly|ness)$/, '') : lower);
  const [stem = plain] = stemsOf(plain);
  return stem;
}

/** Words that carry no meaning of their own. */
export const EMPTY: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with into onto over under about as is are was were be been being am has have had do does did it its they their
  them he his him she her this that these those there which who whom whose what when where while and or but nor so than then also only just even
  both all any each some such more most much many very still yet already again ever up out off down through between among after before during since
  until against toward towards within without upon per via though although however whereas whether because unless itself himself herself
    themselves often thus hence not no never will would may might can could shall should must own same other another one`.split(/\s+/),
);

/** Past forms: "signed", "held". */
export const isPast = (lower: string): boolean => /[^e]ed$/.test(lower) || IRREGULAR[lower] !== undefined;
