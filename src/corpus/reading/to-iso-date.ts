// Dates as fields of files write them.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * A date field as an ISO 8601 day, month or year: `2014-03-05T10:00:00Z`, `20140305`, `Wed, 05 Mar 2014`, `March 5, 2014`.
 * The day is the one that is written, in whatever time zone; null where there is none or its order is open, as in `03/05/2014`.
 */
export function toIsoDate(written: string): string | null {
  const text = written.trim().slice(0, 60);
  const iso = COMPACT.exec(text) ?? ISO.exec(text);
  if (iso !== null) return format(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return format(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : format(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function format(year = '', month?: string, day?: string): string | null {
  if (Number(year) < 1800 || Number(year) > 2200) return null;
  if (month === undefined) return year;
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
