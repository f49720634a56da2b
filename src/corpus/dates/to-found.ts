// A found date: its form, the calendar parts it says, and the word that leads to it.
import type { DateForm, FoundDate } from './types.js';

const REACH = 30;
const LEAD =
  /(?:^|[ ("])(\p{L}+)(?: (?:the|early|late|about|around|midnight|noon))? (?:(?:early|late|mid)[ -])?(?:(?:end|close|start|beginning|middle) of (?:the )?)?$|(?:^|[ ("])(\p{L}+)(?: (?:the|early|late)){1,2} $/iu;

/** A found date with the word that leads to it. */
export function toFound(text: string, start: number, end: number, form: DateForm): FoundDate {
  const [, one, other] = LEAD.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const first = form.type === 'range' ? form.first : form;
  const parts = first.type === 'calendar' ? first : { year: null, month: null, day: null };
  const { year, month, day } = parts;
  return { start, end, form, year, month, day, lead: (one ?? other)?.toLowerCase() ?? null };
}
