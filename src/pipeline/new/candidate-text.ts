// Candidates as YAML behind `#`: with the signs taken away, a block is a whole item of its list.
import { toYaml } from '../../base/yaml.js';
import { PLACEHOLDERS } from '../../brief/placeholders.js';
import { toEvidenceItem } from '../../evidence/to-evidence-item.js';
import type { CandidateGroup } from './group-candidates.js';
import type { Candidate, CandidateKind, Pasted, ThemeCandidates } from './types.js';

/** What a candidate is, before what is known of it. */
const NOUNS: Readonly<Record<CandidateKind, string>> = {
  event: 'event',
  quotation: 'quotation',
  figure: 'figure',
  agreement: 'told by two documents',
  passage: 'passage',
  disagreement: 'told differently',
};

const LONGEST_LABEL = 80;

/** Lines behind `#`; what is a comment inside stays one. */
export const commented = (text: string): string => text.replace(/^/gm, '#');

/** A finding whose facts speak of one thing: words of one document each, or of each that tells it. */
export function findingBlock({ candidates, subject }: CandidateGroup): string {
  return commented(
    [
      `  # ${oneLine(subject.join(', '))}`.trimEnd(),
      `  - title: ${PLACEHOLDERS.finding}`,
      '    facts:',
      ...candidates.flatMap(({ kind, note, items }) => [
        `      # ${NOUNS[kind]}, ${noteOf(note, items)}`,
        '      - # say: your words; without them the quotation itself is shown',
        '        evidence:',
        ...items.map((item) => itemText(item, 10)),
      ]),
    ].join('\n'),
  );
}

/** Two documents that do not tell the same. */
export function disagreementBlock({ note, items }: Candidate, titleOf: (document: string) => string): string {
  const side = (name: string, item: Pasted | undefined): readonly string[] =>
    item === undefined
      ? []
      : [`    ${name}:`, `      label: ${toYaml(clip(titleOf(item.document)))}`, '      evidence:', itemText(item, 8)];
  return commented(
    [`  # ${noteOf(note, items)}`, `  - about: ${PLACEHOLDERS.disagreement}`, ...side('left', items[0]), ...side('right', items[1])].join(
      '\n',
    ),
  );
}

/** A judgement to be made: likelihood and confidence are the author's. */
export function judgementBlock({ title, evidence, contrary }: ThemeCandidates): string {
  const items = evidence.length > 0 ? evidence : [{ document: 'document-id', words: 'words pasted from the source', line: 1 }];
  return commented(
    [
      `  # ${oneLine(title)}: ${evidence.map(placeOf).join('; ')}`,
      `  - say: ${PLACEHOLDERS.judgement}`,
      '    likelihood: # a rung of the ladder, such as unlikely, roughly even chance, likely or very likely',
      '    confidence: # low, moderate or high',
      `    because: ${toYaml(PLACEHOLDERS.because)}`,
      '    evidence:',
      ...items.map((item) => itemText(item, 6)),
      ...(contrary.length === 0
        ? []
        : [
            '    contrary: # what may cut against it; keep what does',
            ...contrary.flatMap(({ reason, ...item }) => [`      # ${oneLine(reason)}`, itemText(item, 6)]),
          ]),
    ].join('\n'),
  );
}

function itemText({ document, words, speaker }: Pasted, indent: number): string {
  const item = toEvidenceItem(document, words, indent);
  return speaker === undefined ? item : `${item}\n${' '.repeat(indent + 2)}speaker: ${toYaml(speaker)}`;
}

const placeOf = ({ document, line }: Pasted): string => `${document}, line ${line}`;
const noteOf = (note: string, items: readonly Pasted[]): string =>
  oneLine(`${note === '' ? '' : `${note}: `}${items.map(placeOf).join('; ')}`);
const clip = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text);

/** Text for a comment: nothing in it may end the line. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
