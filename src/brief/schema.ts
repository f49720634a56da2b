// The one description of a brief: types, validation and the published JSON Schema all come from here.
import { z } from 'zod';

const text = (what: string) => z.string().trim().min(1).max(4000).describe(what);
const line = (what: string) => z.string().trim().min(1).max(400).describe(what);

/** ISO 8601 day, month or year, a quarter or season of a year, or a range `A/B`. */
const DATE = /^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|(winter|spring|summer|fall)))?$/;
/** False for a month or day that no calendar has. */
const isInCalendar = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = /^\d{4}-\d/.test(value) ? value.split('-').map(Number) : [];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const isDate = (value: string): boolean =>
  value.split('/').every((part) => DATE.test(part) && isInCalendar(part)) && value.split('/').length <= 2;
const date = z
  .union([z.string(), z.number().int().min(1000).max(9999)])
  .transform(String)
  .refine(isDate, 'expected a date as YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Q1 or YYYY-fall, or two of them joined by /')
  .describe('Date with its precision: YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Qn, YYYY-fall, or A/B.');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD')
  .refine(isInCalendar, 'expected a day as YYYY-MM-DD')
  .describe('A day as YYYY-MM-DD.');

const RESERVED = ['speaker'] as const;
/** `{<document id>: <words>}`, optionally with the speaker of the words. */
const evidenceItem = z
  .record(z.string(), z.string().min(1))
  .refine(
    (item) => Object.keys(item).filter((key) => !RESERVED.some((word) => word === key)).length === 1,
    'expected one `document id: words pasted from it`',
  )
  .transform((item) => {
    // The refinement above saw to it that exactly one such key is there.
    const [document, quote] = Object.entries(item).find(([key]) => !RESERVED.some((word) => word === key)) as [string, string];
    const { speaker } = item;
    return { document, quote, ...(speaker === undefined ? {} : { speaker }) };
  })
  .describe('One piece of evidence: the id of a document and words pasted from it; `…` joins a start and an end inside one paragraph.');
const evidence = z.array(evidenceItem).min(1).describe('Words pasted from the sources.');

/** How a computed fact follows from its evidence, item by item in order. */
const COMPUTE = ['sum', 'difference', 'ratio', 'share', 'count', 'days-between'] as const;

const fact = z
  .strictObject({
    say: line('The statement; without it the quotation itself is shown.').optional(),
    kind: z
      .enum(['fact', 'computed', 'background'])
      .default('fact')
      .describe(
        "`computed` is reckoned from its evidence, see `compute`; `background` is the author's own knowledge. Both are shown as such.",
      ),
    compute: z
      .enum(COMPUTE)
      .optional()
      .describe(
        'For `computed`: the sum of the items of `evidence`, the first less the others, the first by the second (`ratio`; `share` in percent), the number of items, or the days between two. Each item gives one number, or one day.',
      ),
    evidence: evidence.optional(),
  })
  .refine((it) => it.kind === 'background' || it.evidence !== undefined, {
    message: 'expected `evidence`: a fact needs at least one quotation',
    path: ['evidence'],
  })
  .refine((it) => it.kind !== 'computed' || it.compute !== undefined, {
    message: `expected \`compute\`: one of ${COMPUTE.join(', ')}`,
    path: ['compute'],
  })
  .refine((it) => it.kind === 'computed' || it.compute === undefined, {
    message: 'expected `kind: computed` beside `compute`',
    path: ['compute'],
  })
  .refine((it) => it.kind !== 'computed' || it.say !== undefined, { message: 'expected `say`: what the reckoning shows', path: ['say'] })
  .refine((it) => it.kind === 'computed' || it.say !== undefined || it.evidence !== undefined, {
    message: 'expected `say` or `evidence`',
    path: ['say'],
  });

const keyFigure = z.strictObject({ value: line('The figure as printed, e.g. `$4 billion`.'), label: line('What it measures.'), evidence });

const matrixRow = <R extends z.ZodType<string>>(role: R) =>
  z.strictObject({
    name: line('What the row is.'),
    date: date.optional(),
    place: line('Where.').optional(),
    roles: z.record(z.string(), role).describe('Role of each actor; an actor left out means that the sources are silent.'),
    evidence,
  });

/** A row that an author gives a chart: one value, a range, a period, or a group that something belongs to. */
const chartRow = z
  .strictObject({
    label: line('Category; for a map, the state.'),
    value: z.number().optional().describe('The figure.'),
    low: z.number().optional().describe('Lower end of a range.'),
    high: z.number().optional().describe('Upper end of a range.'),
    from: date.optional().describe('Begin of a period, with the precision that the source has.'),
    to: date.optional().describe('End of a period; without it the period goes on.'),
    series: line('Series, lane or group.').optional(),
    evidence,
  })
  .refine((it) => (it.low === undefined) === (it.high === undefined), { message: 'expected `low` and `high` together', path: ['low'] })
  .refine((it) => it.low === undefined || it.high === undefined || it.low <= it.high, {
    message: 'expected `low` to be at most `high`',
    path: ['low'],
  })
  .refine((it) => it.to === undefined || it.from !== undefined, { message: 'expected `from` beside `to`', path: ['to'] })
  .refine((it) => [it.value, it.low, it.from, it.series].some((part) => part !== undefined), {
    message: 'expected `value`, `low` and `high`, `from`, or `series`',
  });

const kitChart = z.strictObject({
  chart: line('Name of a chart in the kit, e.g. `events-by-month`.'),
  title: line('Title over the chart: the finding.').optional(),
  subtitle: line('Measure, unit, period, n.').optional(),
  unit: line('What the figures are counted in, e.g. `$ billion`; the subtitle names it.').optional(),
  rows: z
    .array(chartRow)
    .min(1)
    .max(60)
    .optional()
    .describe('Rows of a chart that shows figures, periods or groups of the author’s choice; each carries its evidence.'),
});

/** A row of an author's own chart: its columns, whatever they are called, and its evidence. */
const ownRow = z
  .object({ evidence })
  .catchall(z.union([z.string().trim().max(500), z.number(), z.null()]))
  .transform(({ evidence: quoted, ...values }) => ({ values, evidence: quoted }))
  .describe('The columns of a row by name: text, a number, a date as text or a year, or nothing; and its evidence.');

const cell = z.union([z.string(), z.number()]).transform(String);

const ownRows = z
  .union([
    z.array(ownRow).min(1).max(500),
    z.strictObject({
      csv: line('Id of a CSV document of the corpus.'),
      columns: z
        .record(z.string(), line('Heading of the column in the table.'))
        .describe('Columns of the chart by name, each with the heading that it has in the table.'),
      where: z
        .record(
          z.string(),
          z.union([cell, z.array(cell).min(1)]).transform((value) => [value].flat()),
        )
        .optional()
        .describe('Headings, each with the value or the list of values that a row must have there to be taken.'),
    }),
    z.strictObject({ dataset: line('A dataset that Dragoman counts from the brief, e.g. `events-by-month`.') }),
  ])
  .describe('Rows with their evidence; or those of a CSV document of the corpus; or a dataset of the brief.');

/** A chart of the author's own: a Vega-Lite spec of the project, and the rows that it draws. */
const ownChart = z.strictObject({
  spec: line('Vega-Lite spec of the project: a file below `charts/`, e.g. `charts/mine.vl.yaml`.'),
  title: line('Title over the chart: the finding.'),
  subtitle: line('Measure, unit, period, n.').optional(),
  alt: text('What those are told who do not see the chart; what it shows is told in words where nothing stands here.').optional(),
  rows: ownRows,
});

const chart = z.union([kitChart, ownChart]).describe('A chart of the kit (`chart`), or one of your own (`spec`).');

const table = z.strictObject({
  columns: z.array(line('Column heading.')).min(2).max(6),
  rows: z
    .array(z.strictObject({ cells: z.array(z.string().trim().max(300)).min(2).max(6), evidence }))
    .min(1)
    .max(20),
});

const side = z.strictObject({ label: line('Who or what holds this.'), say: text('What this side reports.').optional(), evidence });

const finding = z.strictObject({
  title: line('The conclusion, as a full sentence.'),
  facts: z.array(fact).default([]),
  chart: chart.optional(),
  figures: z.array(keyFigure).min(1).max(4).optional(),
  table: table.optional(),
  compare: z.strictObject({ left: side, right: side }).optional(),
  quotation: evidenceItem.optional(),
  takeaway: line('The so-what, at most 30 words.').optional(),
});

const event = z.strictObject({
  date,
  say: line('Short label, at most twelve words.'),
  actor: line('Lane of the timeline.'),
  status: z.enum(['happened', 'announced', 'expected', 'cancelled']).default('happened'),
  inferred: z.boolean().default(false).describe('The sources do not state the date in full.'),
  turning: z.boolean().default(false).describe('The turning point, called out.'),
  evidence,
});

const judgement = z.strictObject({
  say: text('The judgement.'),
  likelihood: line('A rung of the likelihood ladder.'),
  horizon: line('Until when.').optional(),
  confidence: z.enum(['low', 'moderate', 'high']),
  because: text('Why this confidence: sources, gaps, assumptions.'),
  evidence,
  contrary: z.array(evidenceItem).default([]).describe('What cuts against it.'),
  contrarySay: text('What cuts against it, in words.').optional(),
});

const scenario = z.strictObject({
  name: line('Name.'),
  likelihood: line('A rung of the ladder.'),
  drivers: text('What drives it.'),
  impact: text('What it would mean.'),
  firstSign: text('First sign.'),
  evidence: evidence.optional(),
});

const indicator = z.strictObject({
  watch: text('What to watch.'),
  means: text('What it would mean.'),
  status: z.enum(['not-seen', 'emerging', 'seen']),
  evidence: evidence.optional(),
});

const option = z.strictObject({
  name: line('Name.'),
  statusQuo: z.boolean().default(false),
  scores: z.record(z.string(), line('Score in words or symbols.')),
  verdict: text('Verdict in words.'),
});

const recommendation = z.strictObject({ do: text('What.'), owner: line('Who.'), by: line('By when.'), risk: text('At what risk.') });

/** More findings than this make no argument. */
export const MOST_FINDINGS = 8;

/** A brief as YAML holds it. Only `title` and `themes` are required. */
export const briefSchema = z.strictObject({
  title: line('States the conclusion.'),
  themes: z.array(line('Id of a theme in themes.yaml.')).min(1).max(8),
  question: line("The decision maker's question.").optional(),
  kit: line('Folder below templates/.').optional(),
  date: day.optional(),
  language: line('BCP 47.').optional(),
  marking: line("A rung of the kit's marking scheme, e.g. TLP:GREEN.").optional(),
  from: line('Sender.').optional(),
  to: line('Addressee.').optional(),
  authors: z.array(line('Author.')).optional(),
  contact: line('Contact.').optional(),
  bottomLine: text('Bottom line up front, at most 60 words.').optional(),
  whyNow: z.strictObject({ say: text('Why it matters now.'), evidence }).optional(),
  sourceNote: text('What the reader must know of the sources before trusting the brief.').optional(),
  own: z
    .array(z.union([line('A name, number or date.'), z.number()]).transform(String))
    .max(40)
    .prefault([])
    .describe("Names, numbers and dates of the author's own that proposals and assumptions may use beside those of the sources."),
  events: z.array(event).max(24).optional(),
  meetings: z
    .strictObject({
      actors: z.array(line('Actor.')).min(2).max(9),
      rows: z
        .array(matrixRow(z.enum(['host', 'present', 'announced', 'absent', 'will-not-attend'])))
        .min(1)
        .max(12),
    })
    .optional(),
  formats: z
    .strictObject({
      states: z.array(line('State.')).min(2).max(10),
      rows: z
        .array(matrixRow(z.enum(['member', 'observer', 'participant', 'absent'])))
        .min(1)
        .max(12),
    })
    .optional(),
  findings: z.array(finding).max(MOST_FINDINGS).default([]),
  disagreements: z
    .array(z.strictObject({ about: line('What they disagree on, as a sentence.'), left: side, right: side }))
    .max(3)
    .default([]),
  judgements: z.array(judgement).max(6).default([]),
  assumptions: z
    .array(z.strictObject({ say: text('The assumption.'), ifWrong: text('If wrong, then.') }))
    .max(8)
    .default([]),
  gaps: z.array(text('What the sources do not tell.')).max(8).default([]),
  scenarios: z.array(scenario).max(4).default([]),
  indicators: z.array(indicator).max(8).default([]),
  options: z.strictObject({ criteria: z.array(line('Criterion.')).min(2).max(5), choices: z.array(option).min(2).max(5) }).optional(),
  recommendations: z.array(recommendation).max(5).default([]),
  charts: z.array(chart).max(6).default([]),
  titles: z.record(z.string(), line('Title of a fixed slide or section.')).default({}),
  deck: z
    .strictObject({ slides: z.array(line('Slide name.')).optional(), maxSlides: z.number().int().min(3).max(40).default(14) })
    .prefault({}),
  memo: z
    .strictObject({
      shape: z.enum(['policy-brief']).default('policy-brief'),
      maxPages: z.number().int().min(1).max(20).default(3),
      page: z.enum(['a4', 'letter']).optional(),
    })
    .prefault({}),
});

/** A brief after validation, defaults filled in. */
export type BriefContent = z.output<typeof briefSchema>;
/** A chart of the kit that a brief asks for. */
export type KitChartContent = z.output<typeof kitChart>;
/** A chart of the author's own. */
export type OwnChartContent = z.output<typeof ownChart>;
export type EvidenceItem = BriefContent['judgements'][number]['evidence'][number];
