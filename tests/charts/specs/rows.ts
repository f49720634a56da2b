// The rows that the charts of table.yaml are drawn from: made up, small, with what charts stumble over.
import type { ChartRow, ChartValue } from '../../../src/frame/chart.js';

type Row = Readonly<Record<string, ChartValue>>;

/** Rows from a header and one text a row, cells between bars; a number where it is one, null where it is empty. */
function table(header: string, ...lines: readonly string[]): readonly Row[] {
  const names = header.split('|');
  return lines.map((line) => {
    const cells = line.split('|');
    return Object.fromEntries(names.map((name, index) => [name, cellOf(cells[index] ?? '')]));
  });
}

const cellOf = (text: string): ChartValue => (text === '' ? null : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

const day = (index: number): string => new Date(Date.UTC(2016, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);

const YEARS = [2020, 2021, 2022, 2023, 2024];
const BY_COUNTRY: Readonly<Record<string, readonly number[]>> = {
  Georgia: [7.1, 8.4, 9.9, 10.3, 11.0],
  Kazakhstan: [19.2, 20.4, 24.8, 27.1, 26.3],
  Uzbekistan: [11.4, 12.9, 13.3, 15.8, 17.5],
};
const yearly = Object.entries(BY_COUNTRY).flatMap(([country, values]) =>
  values.map((value, index): Row => ({ country, year: String(YEARS[index]), value })),
);
const MONTHS = Array.from({ length: 18 }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  trade: table('country|value', 'Georgia|11', 'Kazakhstan|26.3', 'Uzbekistan|17.5', 'Kyrgyzstan|4.2', 'Armenia|7.9'),
  'trade-by-year': ['2023', '2024'].flatMap((year) => yearly.filter((row) => row['year'] === year)),
  'two-years': ['2020', '2024'].flatMap((year) => yearly.filter((row) => row['year'] === year)),
  'trade-by-kind': table(
    'country|kind|value',
    'Georgia|Energy|3',
    'Georgia|Goods|6',
    'Georgia|Services|2',
    'Kazakhstan|Energy|14',
    'Kazakhstan|Goods|8',
    'Kazakhstan|Services|4',
    'Uzbekistan|Energy|5',
    'Uzbekistan|Goods|9',
    'Uzbekistan|Services|3',
  ),
  shares: table('party|share', 'Blue|0.41', 'Green|0.22', 'Red|0.28', 'Others|0.09'),
  balance: table('country|change', 'Georgia|4.5', 'Kazakhstan|-3.1', 'Uzbekistan|6', 'Armenia|-1.4', 'Moldova|0'),
  answers: table(
    'question|answer|share',
    'Trust|against|-0.3',
    'Trust|in favour|0.5',
    'Trade|against|-0.45',
    'Trade|in favour|0.4',
    'Transit|against|-0.2',
    'Transit|in favour|0.7',
  ),
  'with-gap': table('country|value', 'Georgia|11', 'Kazakhstan|', 'Uzbekistan|17.5', 'Armenia|7.9'),
  turkish: table('yer|sayı', 'İstanbul|12', 'Iğdır|7', 'Şanlıurfa|9', 'Çanakkale Boğazı|4', 'Güneydoğu|3'),
  cyrillic: table('место|число', 'Екатеринбург|12', 'Қазақстан|9', 'Кыргызстан|7', 'Україна|4'),
  formulas: table('label|value', '=HYPERLINK("file:///etc/hosts")|5', '+1+1|4', '@SUM(A1:A2)|3', '-cmd|2', '007|1', '<b>&amp;</b>|6'),
  ages: Array.from(
    { length: 60 },
    (_, index): Row => ({ age: 18 + ((index * 37) % 61), group: ['North', 'South', 'West'][index % 3] ?? '' }),
  ),
  events: table(
    'day|actor|what',
    '2024-12-25|Azerbaijan|Crash',
    '2025-02-06|Russia|Note',
    '2025-02-28|Russia|Refusal',
    '2025-06-27|Russia|Raid',
    '2025-07-01|Azerbaijan|Arrests',
    '2025-08-08|Armenia|Summit',
    '2025-08-09|Azerbaijan|Return',
  ),
  monthly: MONTHS.map((month, index): Row => ({ month, value: 40 + ((index * 17) % 23) + index })),
  'monthly-with-gaps': MONTHS.map((month, index): Row => ({ month, value: index % 5 === 3 ? null : 40 + ((index * 17) % 23) })),
  'monthly-change': MONTHS.map((month, index): Row => ({ month, change: ((index * 7) % 11) - 5 })),
  irregular: table('day|value', '2024-01-03|4', '2024-01-05|6', '2024-02-29|5', '2024-06-30|11', '2024-07-01|10', '2024-12-31|15'),
  yearly: yearly.filter((row) => row['country'] === 'Kazakhstan'),
  'yearly-by-country': yearly,
  'days-3000': Array.from(
    { length: 3000 },
    (_, index): Row => ({ day: day(index), value: Math.round(1000 * Math.sin(index / 90)) / 10 + index / 50 }),
  ),
  growth: table('year|value', '2019|3', '2020|14', '2021|90', '2022|700', '2023|4200', '2024|31000'),
  ranks: table(
    'year|country|rank',
    ...['Georgia|2,1,1', 'Kazakhstan|1,2,3', 'Uzbekistan|3,3,2'].flatMap((line) => {
      const [country = '', ranks = ''] = line.split('|');
      return ranks.split(',').map((rank, index) => `${2022 + index}|${country}|${rank}`);
    }),
  ).map((row) => ({ ...row, year: String(row['year']) })),
  path: table('year|x|y', '2019|10|4', '2020|8|5', '2021|12|7', '2022|15|6', '2023|14|9'),
  'estimates-by-year': YEARS.map(
    (year, index): Row => ({ year: String(year), low: 10 + index, mean: 13 + index * 1.5, high: 15 + index * 2 }),
  ),
  points: Array.from(
    { length: 30 },
    (_, index): Row => ({
      x: 1 + ((index * 29) % 97),
      y: 2 + ((index * 53) % 89),
      weight: 1 + (index % 9),
      group: ['North', 'South', 'West'][index % 3] ?? '',
    }),
  ),
  'few-points': table('name|x|y', 'Bakı|12|30', 'Ankara|45|52', 'Москва|80|20', 'Astana|60|75'),
  plan: table('country|planned|spent|share', 'Georgia|11|6|0.55', 'Kazakhstan|26|18|0.69', 'Uzbekistan|17|15|0.88', 'Armenia|8|2|0.25'),
  ranges: table('outcome|low|high', 'Talks resume|0.55|0.8', 'Stalemate|0.2|0.45', 'Rupture|0.05|0.2'),
  periods: table('what|start|end', 'Talks|2024-03-01|2024-09-15', 'Closure|2024-07-10|2025-02-01', 'Presidency|2025-01-01|2025-12-31'),
  steps: table('step|amount', 'Opening|20', 'Grants|8', 'Costs|-11', 'Loans|5', 'Losses|-4'),
  estimates: table('country|low|mean|high', 'Georgia|8|11|13', 'Kazakhstan|22|26|31', 'Uzbekistan|15|17|18'),
  matrix: ['Mediation', 'Corridor', 'Rift', 'Energy'].flatMap((theme, row) =>
    ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((document, column): Row => ({ theme, document, count: (row * 5 + column * 3) % 8 })),
  ),
  'long-labels': table(
    'label|value',
    'Strategic implications of talks in Istanbul for the rebalancing of Eurasia|8',
    'Türkiye’nin Güney Kafkasya’daki arabuluculuk girişimleri ve sonuçları|5',
    'Последствия переговоров для региональной безопасности|6',
  ),
  regions: [
    {
      name: 'North',
      count: 9,
      corners: [
        [40, 40],
        [45, 40],
        [45, 43],
        [42, 44],
        [40, 43],
      ],
    },
    {
      name: 'South',
      count: 4,
      corners: [
        [40, 36],
        [45, 37],
        [45, 40],
        [40, 40],
      ],
    },
    {
      name: 'East',
      count: 6,
      corners: [
        [45, 37],
        [50, 38],
        [49, 42],
        [45, 43],
      ],
    },
  ].map(({ name, count, corners }) => ({
    name,
    count,
    geometry: JSON.stringify({ type: 'Polygon', coordinates: [[...corners, corners[0]].reverse()] }),
  })),
  'grid-900': Array.from(
    { length: 900 },
    (_, index): Row => ({ column: index % 30, row: Math.floor(index / 30), count: (index * 31) % 17 }),
  ),
};

/** The rows of a chart of the table; they stand on one statement. */
export function rowsOf(name: string): readonly ChartRow[] {
  const rows = ROWS[name];
  if (rows === undefined) throw new Error(`No rows called ${name}`);
  return rows.map((values) => ({ values, evidence: ['facts[0]'] }));
}
