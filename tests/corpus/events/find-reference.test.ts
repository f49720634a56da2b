import { describe, expect, it } from 'vitest';
import { findReference } from '../../../src/corpus/events/find-reference.js';
import { plainDocument } from '../../support/plain-document.js';

/** A report behind a dateline of its own, which says no year. */
const reference = (dateline: string, text: string) => {
  const document = plainDocument(`${dateline}\n${text}`, null);
  const found = findReference(
    {
      ...document,
      paragraphs: document.paragraphs.slice(1),
      debris: [{ start: 0, end: dateline.length, kind: 'dateline' }],
    },
    {},
  );
  return found === null ? null : `${Object.values(found.point).join('-')}${found.isDocumentDate ? '' : ' of the text'}`;
};

describe('the year of a report whose dateline says none', () => {
  it.each<[string, string, string, string | null]>([
    ['is that of what it reports', 'TUNIS, Jan 12 -', 'The minister was dismissed. The riots began on December 17, 2010.', '1-12-2011'],
    // 10 October 2008 was a Friday, as in 2003 and 1997.
    [
      'comes from its weekday where a year is still to come',
      'TOKYO, Oct. 10 -',
      'Shares plunged on Friday as they had not since October 1987. An election must be held by September 2009.',
      '10-10-2008',
    ],
    ['is unknown where only history is told', 'TOKYO, Oct. 10 -', 'Shares plunged on Tuesday as they had not since October 1987.', null],
    ['is unknown where nothing is told', 'TOKYO, Oct. 10 -', 'Shares plunged on Friday.', null],
  ])('%s', (_, dateline, text, expected) => {
    const found = reference(dateline, text);
    expect(found?.split('-').sort().join()).toBe(expected?.split('-').sort().join());
  });
});
