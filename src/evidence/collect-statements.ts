// One walk over a brief that yields every statement it makes.

import { chartName, isOwnChart, ownRowsOf } from '../brief/own-chart.js';
import type { BriefContent, EvidenceItem, KitChartContent, OwnChartContent } from '../brief/schema.js';
import { type Brief, type BriefPath, formatPath } from '../brief/types.js';
import type { StatementKind } from './types.js';

/** A statement as the brief has it: its evidence is still words, not spans. */
export interface BriefStatement {
  /** The path, as `formatPath` writes it. */
  readonly id: string;
  readonly path: BriefPath;
  readonly kind: StatementKind;
  /** For a fact without words of its own, the words the author pasted; locking puts the source's in their place. */
  readonly text: string;
  /** True where the quotation itself is what is shown. */
  readonly isQuotation: boolean;
  readonly evidence: readonly EvidenceItem[];
  readonly contrary: readonly EvidenceItem[];
  /** Where the items stand: the index of an item follows, unless `evidence` is one item itself. */
  readonly evidencePath: BriefPath;
  readonly contraryPath: BriefPath;
  /** Ids of the statements this one rests on, `chart:<name>` for all rows of a chart of the kit. */
  readonly restsOn: readonly string[];
}

type Parts = Partial<Pick<BriefStatement, 'evidence' | 'contrary' | 'restsOn' | 'isQuotation' | 'evidencePath' | 'contraryPath'>>;

/**
 * Every statement of a brief, in the order of its fields. The value at a path belongs to the statement with the
 * longest id that begins it (`statementOf`). Kinds: design, section 5.
 */
export function collectStatements(brief: Brief): readonly BriefStatement[] {
  const { content } = brief;
  const findings = content.findings.flatMap((finding, index) => fromFinding(finding, ['findings', index], content));
  const judgements = content.judgements.flatMap(fromJudgement);
  const conclusions = conclusionsOf(content);
  const support: Parts = { restsOn: conclusions };
  const concluding: StatementKind = content.judgements.length > 0 ? 'judgement' : 'fact';
  return [
    // A brief of title and themes alone has nothing to rest its title on: it is the author's own.
    make(conclusions.length > 0 ? concluding : 'background', ['title'], content.title, support),
    ...optional(content.bottomLine, (say) => make(concluding, ['bottomLine'], say, support)),
    ...optional(content.whyNow, ({ say, evidence }) => make('fact', ['whyNow'], say, { evidence })),
    ...optional(content.sourceNote, (say) => make('background', ['sourceNote'], say)),
    ...(content.events ?? []).map((event, index) => make('fact', ['events', index], event.say, { evidence: event.evidence })),
    ...(content.meetings?.rows ?? []).map((row, index) =>
      make('fact', ['meetings', 'rows', index], matrixText(row), { evidence: row.evidence }),
    ),
    ...(content.formats?.rows ?? []).map((row, index) =>
      make('fact', ['formats', 'rows', index], matrixText(row), { evidence: row.evidence }),
    ),
    ...findings,
    ...content.disagreements.flatMap(fromDisagreement),
    ...judgements,
    ...content.assumptions.flatMap(({ say, ifWrong }, index) => [
      make('assumption', ['assumptions', index], say),
      make('assumption', ['assumptions', index, 'ifWrong'], ifWrong, restingOn(['assumptions', index])),
    ]),
    ...content.gaps.map((say, index) => make('assumption', ['gaps', index], say)),
    ...content.scenarios.flatMap(fromScenario),
    ...content.indicators.flatMap(fromIndicator),
    ...fromOptions(content.options),
    ...content.recommendations.flatMap((recommendation, index) => {
      const path = ['recommendations', index];
      const rest = (['owner', 'by', 'risk'] as const).map((key) => make('proposal', [...path, key], recommendation[key], restingOn(path)));
      return [make('proposal', path, recommendation.do, support), ...rest];
    }),
    ...content.charts.flatMap((chart, index) => fromChart(chart, ['charts', index], content)),
    ...fromTitles(content, conclusions),
  ];
}

/** The statement that a value of the brief belongs to: the one whose id is the longest beginning of the path. */
export function statementOf<T extends { readonly id: string }>(statements: readonly T[], path: BriefPath): T | undefined {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (let length = path.length; length > 0; length -= 1) {
    const found = byId.get(formatPath(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function make(kind: StatementKind, path: BriefPath, text: string, parts: Parts = {}): BriefStatement {
  return {
    id: formatPath(path),
    path,
    kind,
    text,
    isQuotation: parts.isQuotation ?? false,
    evidence: parts.evidence ?? [],
    contrary: parts.contrary ?? [],
    evidencePath: parts.evidencePath ?? [...path, 'evidence'],
    contraryPath: parts.contraryPath ?? [...path, 'contrary'],
    restsOn: parts.restsOn ?? [],
  };
}

const optional = <T>(value: T | undefined, then: (value: T) => BriefStatement): readonly BriefStatement[] =>
  value === undefined ? [] : [then(value)];
const restingOn = (path: BriefPath): Parts => ({ restsOn: [formatPath(path)] });

/** What the title and the bottom line rest on: the judgements, else the findings, else the exhibits. */
function conclusionsOf(content: BriefContent): readonly string[] {
  if (content.judgements.length > 0) return content.judgements.map((_, index) => `judgements[${index}]`);
  if (content.findings.length > 0) return content.findings.map((_, index) => `findings[${index}].title`);
  return [
    ...(content.events ?? []).map((_, index) => `events[${index}]`),
    ...(content.meetings?.rows ?? []).map((_, index) => `meetings.rows[${index}]`),
  ];
}

/** `words` shown as they are, or what the author says of them. */
function sayOrQuote(kind: StatementKind, path: BriefPath, say: string | undefined, evidence: readonly EvidenceItem[]): BriefStatement {
  return make(kind, path, say ?? evidence[0]?.quote ?? '', { evidence, isQuotation: say === undefined });
}

function fromFinding(finding: BriefContent['findings'][number], path: BriefPath, content: BriefContent): readonly BriefStatement[] {
  const facts = finding.facts.map((fact, index) => sayOrQuote(fact.kind, [...path, 'facts', index], fact.say, fact.evidence ?? []));
  const figures = (finding.figures ?? []).map((figure, index) =>
    make('fact', [...path, 'figures', index], `${figure.value} ${figure.label}`, { evidence: figure.evidence }),
  );
  const rows = (finding.table?.rows ?? []).map((row, index) =>
    make('fact', [...path, 'table', 'rows', index], row.cells.join(' | '), { evidence: row.evidence }),
  );
  const sides = finding.compare === undefined ? [] : fromSides(finding.compare, [...path, 'compare']);
  const { quotation } = finding;
  const quotationPath = [...path, 'quotation'];
  const quoted =
    quotation === undefined
      ? []
      : [make('fact', quotationPath, quotation.quote, { evidence: [quotation], evidencePath: quotationPath, isQuotation: true })];
  const chartPath = [...path, 'chart'];
  const chart = finding.chart === undefined ? [] : fromChart(finding.chart, chartPath, content);
  const hasRows = finding.chart === undefined || rowsOf(finding.chart).length > 0;
  const isReported = ({ kind }: BriefStatement): boolean => kind !== 'background';
  const reported = facts.filter(isReported).map(({ id }) => id);
  const shown = [
    ...facts.filter(isReported),
    ...figures,
    ...rows,
    ...sides,
    ...quoted,
    ...chart.filter(({ evidence }) => evidence.length > 0),
  ].map(({ id }) => id);
  const restsOn = finding.chart === undefined || hasRows ? shown : [...shown, `chart:${chartName(content, finding.chart, chartPath)}`];
  return [
    make('fact', [...path, 'title'], finding.title, { restsOn }),
    ...facts,
    ...chart,
    ...figures,
    ...rows,
    ...sides,
    ...quoted,
    // What follows is said of the facts; exhibits and quotations only illustrate them.
    ...optional(finding.takeaway, (say) => make('fact', [...path, 'takeaway'], say, { restsOn: reported.length > 0 ? reported : restsOn })),
  ];
}

function fromSides(sides: Pick<BriefContent['disagreements'][number], 'left' | 'right'>, path: BriefPath): readonly BriefStatement[] {
  return (['left', 'right'] as const).map((side) => sayOrQuote('fact', [...path, side], sides[side].say, sides[side].evidence));
}

function fromDisagreement(disagreement: BriefContent['disagreements'][number], index: number): readonly BriefStatement[] {
  const path = ['disagreements', index];
  const sides = fromSides(disagreement, path);
  return [make('fact', [...path, 'about'], disagreement.about, { restsOn: sides.map(({ id }) => id) }), ...sides];
}

/** Rows are facts; a title rests on them, or on the rows that the kit's chart will have. */
function fromChart(chart: BriefContent['charts'][number], path: BriefPath, content: BriefContent): readonly BriefStatement[] {
  const rows = rowsOf(chart).map(({ text, evidence }, index) => make('fact', [...path, 'rows', index], text, { evidence }));
  const restsOn = rows.length > 0 ? rows.map(({ id }) => id) : [`chart:${chartName(content, chart, path)}`];
  return [
    ...optional(chart.title, (title) => make('fact', [...path, 'title'], title, { restsOn })),
    ...optional(chart.subtitle, (subtitle) => make('fact', [...path, 'subtitle'], subtitle, { restsOn })),
    ...optional(isOwnChart(chart) ? chart.alt : undefined, (alt) => make('fact', [...path, 'alt'], alt, { restsOn })),
    ...rows,
  ];
}

/** The rows that the author gives a chart, in words. */
function rowsOf(chart: BriefContent['charts'][number]): readonly { readonly text: string; readonly evidence: readonly EvidenceItem[] }[] {
  if (isOwnChart(chart)) return (ownRowsOf(chart) ?? []).map(({ values, evidence }) => ({ text: ownRowText(values), evidence }));
  return (chart.rows ?? []).map((row) => ({ text: chartRowText(row), evidence: row.evidence }));
}

/** A row of an author's own chart: its texts, then its numbers. */
function ownRowText(values: OwnRow['values']): string {
  const all = Object.values(values).filter((value) => value !== null && value !== '');
  const texts = all.filter((value) => typeof value === 'string').join(', ');
  const numbers = all.filter((value) => typeof value === 'number').join(', ');
  return [texts, numbers].filter((part) => part !== '').join(': ');
}

type OwnRow = Extract<OwnChartContent['rows'], readonly unknown[]>[number];

/** A row of a chart in words: what it is, then its figures or dates. */
function chartRowText({ series, label, value, low, high, from, to }: NonNullable<KitChartContent['rows']>[number]): string {
  const figures = [value, low === undefined ? undefined : `${low} to ${high}`].filter((part) => part !== undefined).join(', ');
  const period = from === undefined ? '' : `from ${from}${to === undefined ? '' : ` to ${to}`}`;
  const said = [figures, period].filter((part) => part !== '').join(', ');
  return `${series === undefined ? '' : `${series}, `}${label}${said === '' ? '' : `: ${said}`}`;
}

function fromJudgement(judgement: BriefContent['judgements'][number], index: number): readonly BriefStatement[] {
  const path = ['judgements', index];
  const { contrary, contrarySay } = judgement;
  const isBacked = contrary.length > 0;
  return [
    make('judgement', path, judgement.say, { evidence: judgement.evidence, contrary }),
    make('judgement', [...path, 'because'], judgement.because, restingOn(path)),
    // The quotations against it are held by the judgement itself; without any, the words are the author's own.
    ...optional(contrarySay, (say) =>
      make(isBacked ? 'fact' : 'background', [...path, 'contrarySay'], say, isBacked ? restingOn(path) : {}),
    ),
  ];
}

function fromScenario(scenario: BriefContent['scenarios'][number], index: number): readonly BriefStatement[] {
  const path = ['scenarios', index];
  const parts = (['drivers', 'impact', 'firstSign'] as const).map((key) =>
    make('proposal', [...path, key], scenario[key], restingOn(path)),
  );
  return [make('proposal', path, scenario.name, { evidence: scenario.evidence ?? [] }), ...parts];
}

/** What is watched, with its status, is reported by the sources or proposed by the analyst; what it means is proposed. */
function fromIndicator(indicator: BriefContent['indicators'][number], index: number): readonly BriefStatement[] {
  const path = ['indicators', index];
  const evidence = indicator.evidence ?? [];
  return [
    make(evidence.length > 0 ? 'fact' : 'proposal', path, `${indicator.watch} (${indicator.status})`, { evidence }),
    make('proposal', [...path, 'means'], indicator.means, restingOn(path)),
  ];
}

function fromOptions(options: BriefContent['options']): readonly BriefStatement[] {
  return (options?.choices ?? []).flatMap((choice, index) => {
    const path = ['options', 'choices', index];
    const scores = Object.entries(choice.scores).map(([criterion, score]) =>
      make('proposal', [...path, 'scores', criterion], `${criterion}: ${score}`, restingOn(path)),
    );
    return [make('proposal', path, choice.name), ...scores, make('proposal', [...path, 'verdict'], choice.verdict, restingOn(path))];
  });
}

/** A row of meetings or formats in words. */
function matrixText(row: {
  readonly name: string;
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly roles: Readonly<Record<string, string>>;
}): string {
  const heading = [row.name, row.date, row.place].filter((part) => part !== undefined).join(', ');
  const roles = Object.entries(row.roles).map(([actor, role]) => `${actor} ${role}`);
  return roles.length === 0 ? heading : `${heading}: ${roles.join(', ')}`;
}

/** Titles of fixed slides rest on what the slide shows, where the brief has it, else on the conclusions. */
function fromTitles(content: BriefContent, conclusions: readonly string[]): readonly BriefStatement[] {
  const shownBy: Readonly<Record<string, readonly string[]>> = {
    timeline: (content.events ?? []).map((_, index) => `events[${index}]`),
    events: (content.events ?? []).map((_, index) => `events[${index}]`),
    meetings: (content.meetings?.rows ?? []).map((_, index) => `meetings.rows[${index}]`),
    formats: (content.formats?.rows ?? []).map((_, index) => `formats.rows[${index}]`),
    disagreements: content.disagreements.map((_, index) => `disagreements[${index}].about`),
  };
  return Object.entries(content.titles).map(([name, title]) => {
    const own = shownBy[name] ?? [];
    const restsOn = own.length > 0 ? own : conclusions;
    return make(restsOn.length > 0 ? kindOfTitle(name, content) : 'background', ['titles', name], title, { restsOn });
  });
}

const PROPOSING = ['options', 'recommendations'];
const JUDGING = ['bottom-line', 'scenarios', 'other-side', 'indicators', 'assumptions'];

/** A title is of the kind of what stands under it. */
function kindOfTitle(name: string, content: BriefContent): StatementKind {
  if (PROPOSING.includes(name)) return 'proposal';
  return JUDGING.includes(name) && content.judgements.length > 0 ? 'judgement' : 'fact';
}
