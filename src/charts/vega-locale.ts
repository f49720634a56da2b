// Month names and number signs of a language, for Vega's formats.

const ENGLISH = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Names by language. English is our own table, so that it is the same on every Node; others come from the Unicode CLDR through Intl. */
function namesOf(language: string): typeof ENGLISH {
  if (/^en\b/i.test(language) || !isSupported(language)) return ENGLISH;
  const month = (index: number, style: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, index, 15));
  // 7 January 2024 was a Sunday, where d3 begins its week.
  const day = (index: number, style: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 7 + index));
  const twelve = [...Array(12).keys()];
  const seven = [...Array(7).keys()];
  return {
    months: twelve.map((index) => month(index, 'long')),
    shortMonths: twelve.map((index) => month(index, 'short')),
    days: seven.map((index) => day(index, 'long')),
    shortDays: seven.map((index) => day(index, 'short')),
  };
}

function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // not a language tag
  }
}

/** Long name of a month, counted from 1. */
export const longMonth = (month: number, language: string): string => namesOf(language).months[month - 1] ?? String(month);

/** The locale object of d3-format and d3-time-format. */
export function vegaLocale(language: string): { readonly number: object; readonly time: object } {
  const parts =
    !/^en\b/i.test(language) && isSupported(language)
      ? new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1234567.8)
      : [];
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value.replace(/[\u202f\u00a0]/g, '\u00a0') ?? otherwise;
  return {
    number: { decimal: sign('decimal', '.'), thousands: sign('group', ','), grouping: [3], currency: ['', ''] },
    time: { dateTime: '%Y-%m-%d %H:%M', date: '%Y-%m-%d', time: '%H:%M', periods: ['AM', 'PM'], ...namesOf(language) },
  };
}
