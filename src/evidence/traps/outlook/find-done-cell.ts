// A cell or a label that tells of an end, beside evidence that only looks ahead: "In operation" of "is to be built".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { looksAheadAt, MAY_BE_TO_COME } from '../words/outlook.js';
import { CHANGES } from './find-prospect.js';
import { rootOf } from './find-undone.js';

/** States, and what has come to an end, as a whole cell tells them. */
const STATE =
  /^(?:in (?:operation|service|force|use|place|effect)|operational|operating|working|running|active|live|online|built|done|agreed|signed|sealed|complete|completed|finished|finali[sz]ed|concluded|delivered|handed (?:over|back)|opened|launched|adopted|approved|ratified|passed|paid(?: out| back)?|received|granted|imposed|lifted|implemented|enforced|bought|sold|purchased|acquired|(?:full |founding |associate )?member|yes|(?:has |have )?(?:joined|acceded|withdrawn|left|resigned|returned|resumed|reopened|accepted|ceased|arrived|begun|started)|under ?way|ongoing|held|took place|established|set up|deployed|installed|achieved|reached|settled|decided|accepted|returned|restored|dismissed|abolished|closed|halted|reopened|resumed|commissioned|inaugurated|introduced|invested|disbursed|hosts? talks|mediates|cancelled|scrapped|convicted|confirmed)$/;
/** Words before and behind it that change nothing. */
const AROUND_IT =
  /^(?:(?:already|now|fully|since|has been|have been|is|are|was|were|status:|yes,?) )+(?:an? )?|(?:[, ]+(?:already|now|since|(?:in|on|as of|by|since) (?:[a-z]+ |\d{1,2} )*(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|by .{2,30}))$/g;
/** What is handed over, as labels of key figures tell it. */
const HANDED =
  /\b(?:delivered|handed (?:over|back)|disbursed|paid(?: out| back)?|received|installed|shipped|invested|transferred|supplied|deployed|repatriated|returned|released|freed|planted|recovered|completed|commissioned|built)\b/;
/** What only promises it. */
const PROMISED =
  /^(?:announc\p{L}*|agreements?|deals?|contracts?|accords?|memorandum|memoranda|pledg\p{L}*|promis\p{L}*|commit(?:s|ted|ments?)?|earmark\p{L}*|allocat\p{L}*|budget\p{L}*|appl(?:y|ies|ied|ying)|application|negotiat\p{L}*|talks|request\p{L}*|bid|bids|hopes?|calls?|ask(?:s|ed|ing)?|under|need|needs|consider\p{L}*|candida\p{L}*)$/u;

/** What has come to an end, plainly told; any of them excuses a cell. */
const ENDED =
  /^(?:signed|sealed|struck|reached|concluded|finished|completed|finali[sz]ed|opened|launched|inaugurated|commissioned|built|erected|installed|adopted|approved|endorsed|ratified|passed|backed|granted|given|gave|paid|received|got|took|taken|delivered|handed|supplied|shipped|sent|arrived|joined|acceded|entered|became|become|admitted|bought|sold|purchased|acquired|lifted|ended|halted|stopped|closed|began|begun|started|held|met|resumed|returned|restored|set|put|established|founded|deployed|agreed|accepted|settled|decided|won|made|brought|added|renovated|repaired|freed|released|recovered|raised|spent|invested|transferred|introduced|imposed|implemented|enforced|cancelled|scrapped|abolished|dismissed|convicted|withdrew|withdrawn|left|resigned|reopened|planted|cut|dug|laid|formed|created|worked|run|ran|works?|runs|operates?|operating|operational|carries|serves|hosts|hosted|chairs|mediates|members?|belongs?|part(?:y|ies)|remains?|remained|holds|stands|exists?|continues?|lasts?)$/;

/** A whole cell that tells of a state or an end where the evidence has no end and looks ahead; a label of what is handed over. */
export function findDoneCell(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  const place = cellIn(said.text);
  if (place === null || OPEN.test(said.text)) return null;
  // "The agreement would share the well": there is one.
  if (
    /\bthe (?:agreement|deal|contract|accord|treaty|pact)\b/i.test(known.text) &&
    /^(?:signed|sealed|agreed|reached|concluded)$/.test(place.state)
  )
    return null;
  if (!said.text.includes(' | ') && /\b(?:agreements?|deals?|contracts?|orders?|ordered)\b/i.test(said.text)) return null;
  const held = readUnits(known);
  const words = held.map(({ word }) => word);
  const cues = words.flatMap((_, at) => (isCue(words, at) ? [at] : []));
  const [cue] = cues.flatMap((at) => words[at] ?? []);
  if (cue === undefined) return null;
  const state = place.state.split(' ');
  const ended = told.filter(({ word }) => word.start >= place.start && word.end <= place.end);
  const isHanded = HANDED.test(place.state) && !said.text.includes(' | ');
  if (words.some((word, at) => isEnded(words, at) && word !== cue && !(isHanded && BARGAINED.test(word.lower)))) return null;
  if (ended.some((unit) => state.includes(unit.word.lower) && hasPlainly(held, unit))) return null;
  const own = told.flatMap((unit) => (ended.includes(unit) && !state.includes(unit.word.lower) ? [] : (rootOf(unit) ?? [])));
  if (held.some((unit) => CHANGES.test(unit.word.lower) && !own.includes(rootOf(unit) ?? ''))) return null;
  const roots = new Set(cues.flatMap((at) => reachOf(held, at)).flatMap((unit) => rootOf(unit) ?? []));
  const isShared = told.some((unit) => !ended.includes(unit) && roots.has(rootOf(unit) ?? ''));
  return isShared ? { rule: 'status', stated: around(said.text, place), given: around(known.text, cue) } : null;
}

/** What keeps a row open anywhere. */
const OPEN =
  /\b(?:not|no|never|yet|to be|is to|are to|may|might|could|would|will|if|plan(?:s|ned)?|propos(?:ed|al|als|es)|expected|possibl[ey]|potential(?:ly)?|due|pending|offer(?:s|ed)?|pledg(?:ed?|es)|promised?|wanted|wants|sought|seeks|hope[sd]?|prospective|announced|target|goal|aim|future|under consideration|when|once|until|subject)\b/i;

/** Where a cell stands that tells of an end, or a verb of what is handed over in a key figure. */
function cellIn(text: string): { readonly start: number; readonly end: number; readonly state: string } | null {
  let start = 0;
  const cells = text.split(/( \| |: )/);
  if (cells.length > 1) {
    for (const cell of cells) {
      const state = cell.toLowerCase().replace(/\.$/, '').replace(AROUND_IT, '').replace(AROUND_IT, '');
      if (start > 0 && STATE.test(state)) return { start, end: start + cell.length, state };
      // "$1 billion, in force".
      const tail = state.slice(state.lastIndexOf(', ') + 2);
      if (start > 0 && tail !== state && tail.includes(' ') && STATE.test(tail)) {
        const from = start + cell.lastIndexOf(', ') + 2;
        return { start: from, end: start + cell.length, state: tail };
      }
      start += cell.length;
    }
  }
  const match = text.includes(' | ') ? null : HANDED.exec(text);
  return match === null || !/\d/.test(text) ? null : { start: match.index, end: match.index + match[0].length, state: match[0] };
}

/** What comes of bargaining alone. */
const BARGAINED = /^(?:signed|sealed|struck|reached|concluded|agreed|approved|won|made|announced|placed|set|took|held)$/;

const isCue = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return looksAheadAt(words, at) || MAY_BE_TO_COME.test(lower) || (lower !== 'under' && PROMISED.test(lower)) || isUnder(words, at);
};

/** Clauses of an insert between a subject and its verb. */
const FAR = 2;

/** What a word that looks ahead reaches: its clause behind it, and who or what "will", "is to" or "is planned". */
function reachOf(held: readonly Unit[], at: number): readonly Unit[] {
  const cue = held[at]?.word;
  const clause = held.filter(({ word }) => word.clause === cue?.clause);
  const behind = clause.filter(({ word }) => word.start > (cue?.start ?? 0));
  const before = clause.filter(({ word }) => word.start < (cue?.start ?? 0));
  const last = before.at(-1)?.word.lower ?? '';
  if (
    !/^(?:will|would|may|might|could|should|shall|is|are|was|were|needs?)$/.test(cue?.lower ?? '') &&
    !/^(?:is|are|was|were|been)$/.test(last)
  )
    return behind;
  if (/ing$/.test(cue?.lower ?? '')) return behind;
  const joint = before.findLastIndex(({ word }) => /^(?:and|but|that|which|who)$/.test(word.lower));
  // "The weir, 80 MW, is to be built".
  const far = before.some(({ unit }) => unit !== null)
    ? []
    : held.filter(({ word }) => word.clause < (cue?.clause ?? 0) && word.clause >= (cue?.clause ?? 0) - FAR);
  return [...far, ...before.slice(joint + 1), ...behind];
}

/** "under consideration". */
const isUnder = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'under' && /^(?:consideration|discussion|negotiation|review|study|construction)$/.test(words[at + 1]?.lower ?? '');

/** An end that nothing before it in its clause leaves open: no "agreed to", no "to be built". */
function isEnded(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !ENDED.test(word.lower)) return false;
  if (looksAheadAt(words, at)) return false;
  for (let place = at - 1; place >= 0 && words[place]?.clause === word.clause; place -= 1) {
    const lower = words[place]?.lower ?? '';
    if (/^(?:and|but)$/.test(lower) && /^(?:has|have|had|was|were|is|are)$/.test(words[place + 1]?.lower ?? '')) break;
    if (
      looksAheadAt(words, place) ||
      MAY_BE_TO_COME.test(lower) ||
      (lower === 'to' && isBase(words[place + 1])) ||
      (at - place <= 2 && /^(?:be|not|never|no)$/.test(lower))
    )
      return false;
  }
  return true;
}

/** A verb behind "to". */
const isBase = (word: Word | undefined): boolean =>
  word !== undefined && word.text === word.lower && !EMPTY.has(word.lower) && !/^\d/.test(word.lower);

/** The evidence has the word itself, in the past or as it stands. */
function hasPlainly(held: readonly Unit[], { word, unit }: Unit): boolean {
  const words = held.map((it) => it.word);
  return held.some((other, at) => {
    if (other.word.text.toLowerCase() !== word.lower && !(unit !== null && other.unit === unit && isPast(other.word.lower))) return false;
    if (unit === null) return false;
    const before = words.slice(Math.max(0, at - 4), at).filter(({ clause }) => clause === other.word.clause);
    return !before.some(({ lower }, place) => looksAheadAt(before, place) || MAY_BE_TO_COME.test(lower) || lower === 'be');
  });
}
