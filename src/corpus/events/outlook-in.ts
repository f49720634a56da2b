// Where the verb of a date looks, by the language of the text.
import type { Outlook } from '../dates/resolution.js';
import type { VerbForms } from '../dates/types.js';
import type { DateWindow } from './date-window.js';
import { findOutlook } from './find-outlook.js';
import { findPlainOutlook } from './find-plain-outlook.js';

/** By the forms of verbs where the language has them as data, else read closely, as English is. */
export const outlookIn = (window: DateWindow, verbs: VerbForms | null): Outlook =>
  verbs === null ? findOutlook(window.date, window.cues) : findPlainOutlook(window, verbs);
