// Roles in tables of meetings and formats, held against who met in the sentences they quote.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { findMeetings } from '../../corpus/events/find-meetings.js';
import type { FoundMeeting } from '../../corpus/events/types.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import type { Ledger, Quotation } from '../types.js';
import type { ValueProblem } from '../values/check-statement.js';
import { touches } from '../values/read-passage.js';
import type { RowContext } from './check-rows.js';

type Told = 'hosts' | 'attended' | 'announced' | 'absent';

/** What the sentences must not tell of somebody in a role, unless they tell also what goes with it. */
const AGAINST: Readonly<Record<string, { readonly not: readonly Told[]; readonly unless: readonly Told[] }>> = {
  host: { not: ['absent'], unless: ['hosts', 'attended', 'announced'] },
  present: { not: ['absent', 'announced'], unless: ['hosts', 'attended'] },
  participant: { not: ['absent', 'announced'], unless: ['hosts', 'attended'] },
  announced: { not: ['absent'], unless: ['announced', 'hosts', 'attended'] },
  absent: { not: ['hosts', 'attended'], unless: ['absent'] },
  'will-not-attend': { not: ['hosts', 'attended'], unless: ['absent'] },
};
const WORDS: Readonly<Record<Told, string>> = {
  hosts: 'hosted it',
  attended: 'attended',
  announced: 'was only announced or invited',
  absent: 'stayed away',
};

/** Briefs quote the same documents: each is read once. */
const read = new WeakMap<CorpusDocument['paragraphs'], ReturnType<typeof findMeetings>>();

function meetingsOf(document: CorpusDocument, corpus: Corpus): ReturnType<typeof findMeetings> {
  const known = read.get(document.paragraphs) ?? findMeetings({ ...corpus, documents: [document] });
  read.set(document.paragraphs, known);
  return known;
}

/** Warns where the quoted sentences tell otherwise of an actor; where they are silent, the author's reading stands. */
export function checkRoles(brief: Brief, ledger: Ledger, corpus: Corpus, { index }: RowContext): readonly ValueProblem[] {
  const tables = (['meetings', 'formats'] as const).flatMap((table) =>
    (brief.content[table]?.rows ?? []).map((row, at) => ({ id: `${table}.rows[${at}]`, path: [table, 'rows', at], roles: row.roles })),
  );
  if (tables.length === 0) return [];
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const quoted = new Set(tables.flatMap(({ id }) => byId.get(id)?.evidence.map(({ document }) => document) ?? []));
  const meetings = corpus.documents.filter(({ id }) => quoted.has(id)).flatMap((document) => meetingsOf(document, corpus));
  return tables.flatMap(({ id, path, roles }) => {
    const evidence = byId.get(id)?.evidence ?? [];
    const met = meetings.filter((meeting) => evidence.some((quotation) => isOf(meeting, quotation)));
    return Object.entries(roles).flatMap(([actor, role]): readonly ValueProblem[] => {
      const name = findMentions(foldQuery(actor), index)[0]?.actor ?? actor;
      const tells = (told: Told): boolean => met.some((meeting) => meeting[told].includes(name));
      const { not, unless } = AGAINST[role] ?? { not: [], unless: [] };
      const told = not.find(tells);
      if (told === undefined || unless.some(tells)) return [];
      const words = met.find((meeting) => meeting[told].includes(name));
      const sentence =
        words === undefined
          ? ''
          : (corpus.documents.find((it) => it.id === words.document)?.text.slice(words.span.start, words.span.end) ?? '');
      return [{ statement: id, diagnostic: contradicts(id, actor, role, WORDS[told], sentence, brief.placeOf([...path, 'roles', actor])) }];
    });
  });
}

const isOf = ({ document, span }: FoundMeeting, quotation: Quotation): boolean =>
  quotation.document === document && touches(span, quotation.address);

const contradicts = (
  id: string,
  actor: string,
  role: string,
  told: string,
  sentence: string,
  place: ReturnType<Brief['placeOf']>,
): Diagnostic => ({
  severity: 'warning',
  code: 'evidence/role',
  message: `Cannot find ${actor} as \`${role}\` in the evidence of \`${id}\`, found that it ${told}: “${sentence.replace(/\s+/g, ' ').slice(0, 240)}”, expected the same role there`,
  place,
  hints: ['read the passage again: correct the role, or quote the passage that says it'],
});
