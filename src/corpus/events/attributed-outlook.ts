// Where a day looks that stands before its noun: "ballots for the July 30 vote", "over the March 4 attack".
import { type CalendarPoint, toDayNumber } from '../dates/calendar.js';
import type { Outlook } from '../dates/resolution.js';
import type { FoundDate } from '../dates/types.js';

/** A day without a year this near is the one of this year, whichever way the verb looks. */
const NEAR = 75;
const LEAD = /(?:^|[ ("])(?:the|its|his|her|their|this|that|\p{L}+['’]s) (?:\p{Ll}+ )?$/iu;
/** What is called by its day before it happens. */
const COMING =
  /^ (?:[a-z-]+ ){0,2}?(?:votes?|voting|elections?|by-elections?|referendum|plebiscite|polls?|ballot|run-?off|primary|primaries|summit|deadline|meeting|talks|conference|hearing|trial|inauguration|launch|ceremony|handover|session|visit|congress|opening|expiry|auction)\b/;
/** What is called by its day once it has happened. */
const DONE =
  /^ (?:[a-z-]+ ){0,2}?(?:attacks?|bombings?|blasts?|explosions?|earthquake|quake|coup|killings?|murders?|shootings?|crash|raids?|assaults?|massacre|clashes|riots?|protests?|ambush|abductions?|kidnappings?|disaster|accident|incident|seizure|poisoning|strikes?|airstrikes?|shelling|launch|test)\b/;

/** The outlook of a verb, or that of the noun which the day belongs to where the day is near. */
export function attributedOutlook(
  text: string,
  { form, start, end }: FoundDate,
  outlook: Outlook,
  document: CalendarPoint | null,
): Outlook {
  if (form.type !== 'calendar' || form.day === null || form.year !== null || form.relativeYear !== null || document?.day == null)
    return outlook;
  if (!LEAD.test(text.slice(Math.max(0, start - 30), start))) return outlook;
  const day = toDayNumber({ year: document.year, month: form.month, day: form.day }) - toDayNumber(document);
  const distance = day > 183 ? day - 365 : day < -183 ? day + 365 : day;
  const noun = text.slice(end, end + 50);
  if (outlook !== 'ahead' && distance > 0 && distance <= NEAR && COMING.test(noun)) return 'ahead';
  return outlook !== 'past' && distance < 0 && distance >= -NEAR && (DONE.test(noun) || COMING.test(noun)) ? 'past' : outlook;
}
