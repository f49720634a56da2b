import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findMarkedWords } from '../../../src/corpus/quotations/find-quotations.js';
import { documentOf } from '../../support/read-seeds.js';

const kinds = (text: string) => findMarkedWords(documentOf(`A headline of some sort\n\n${text}`), indexActors([])).map(({ kind }) => kind);

describe('words in quotation marks', () => {
  it.each([
    ['Doe said: "We will be there in time."', ['speech']],
    ['"No," she said.', ['speech']],
    ['Doe called it "absurd".', ['speech']],
    ['Doe described "horrific" scenes.', ['term']],
    ['The agency warned that "warmongers" would meet a firm answer.', ['term']],
    ['They have said "Monday" before.', ['term']],
    ['They said "no".', ['speech']],
    ['He ran under the slogan "dare to be different this time".', ['name']],
    ['The so-called "caliphate" fell.', ['term']],
    ['Doe said the plan was "wrong" for them.', ['term']],
    ['The term "hybrid war" is new.', ['term']],
    ['Officials spoke of a "modernisation partnership" then.', ['term']],
    ['In his novel "War and Peace" he tells of it.', ['title']],
    ['An article titled "On the routes between the seas" came out.', ['title']],
    ['Brandt wrote in "The Crowded Sea," published in May, that it was late.', ['name']],
    ['The army began Operation "Guardian of the Walls" then.', ['name']],
    ['Timoleon Jimenez, known as "Timochenko", came.', ['name']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('gives raw spans that slice back, whatever stands in the text', () => {
    const pieces = [
      '"',
      '“',
      '”',
      "'",
      '’',
      '«',
      '»',
      ' said ',
      'Jane Doe',
      ', ',
      '. ',
      ': ',
      '\n\n',
      'he',
      ' a b c d ',
      '(',
      ')',
      '—',
      'é',
      '😀',
    ];
    let seed = 7;
    for (let round = 0; round < 200; round += 1) {
      let text = 'Headline\n\n';
      for (let length = 0; length < 60; length += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += pieces[seed % pieces.length] ?? '';
      }
      const document = documentOf(text);
      for (const { span, speakerSpan } of findMarkedWords(document, indexActors([]))) {
        expect(span.start).toBeLessThan(span.end);
        expect(document.text.slice(span.start, span.end).length).toBe(span.end - span.start);
        if (speakerSpan !== null) expect(document.text.slice(speakerSpan.start, speakerSpan.end)).toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });
});
