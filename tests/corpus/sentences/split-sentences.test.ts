import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/corpus/sentences/split-sentences.js';
import { foldQuery } from '../../../src/corpus/text/fold-text.js';

const split = (text: string, language?: string) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each case is written with its sentences on lines of their own, as printed; they are folded and joined by spaces. */
const cases = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [name = '', ...sentences] = block.split('\n').map((line) => line.trim());
      return [name.replace(/^# /, ''), sentences.map(foldQuery)] as const;
    });

describe('English sentences', () => {
  it.each(
    cases(`
    # plain prose
    The talks ended.
    Nobody signed!
    Why not?
    Ask them.

    # titles before names
    Dr. Smith met Sen. Jones, Lt. Gen. Karl Weber and Lt. Col. Lee on Jan. 5.
    Gov. Rick Perry of Texas and Rep. Nancy Pelosi, D-Calif., agreed.
    Maj. Gen. Abdul Rahim Wardak and Rev. Jesse Jackson did not.

    # saints and mountains
    They met in St. Petersburg below Mt. Elbrus and in Ft. Bragg.
    He works at St. Antony's College.

    # a street at the end
    They marched down Wall St.
    The police looked on.

    # initials
    J. K. Rowling met George W. Bush, A.Q. Khan and John F. Kennedy Jr. in Cairo.
    J.K. Rowling said nothing.
    Samuel P. Huntington wrote it.

    # a letter that is no initial
    There is no Plan B.
    Officials said so.
    Children lack vitamin A.
    The ministry denied it.

    # U.S. inside names
    The U.S. State Department, U.S. President Barack Obama, U.S. Gen. David Petraeus and the U.K. Foreign Office spoke.
    A U.S. Navy ship and the U.S. Geological Survey were named by U.N. Secretary-General Ban Ki-moon.

    # U.S. at the end
    They flew to the U.S.
    The talks went on.
    He lives in the U.S.
    Officials denied it.
    Ties with the U.S.
    Putin said they were poor.
    It imports gas from the U.S.
    Germany's economy minister was pleased.

    # hours of the day
    The vote is at 5 p.m. Monday, or at 6:30 a.m. GMT, or at 11 p.m. Moscow time.
    Polls closed at 5 p.m.
    The count began at 7 p.m.
    Police fired at 8 p.m. local time.

    # asides behind abbreviations
    Polls open at 9 a.m. (0600 GMT) Monday.
    Apple Inc. (AAPL) said so.
    The United States (U.S. President) agreed.

    # rupees and the like
    It cost Rs. 500 crore, said Md. Yunus of Foo Pvt. Ltd. in Dhaka.
    U.S. Sens. John Doe and Jane Roe said no.

    # Roman numbers
    They fought in World War II.
    Germany lost.
    They fought in World War I.
    Germany lost that too.

    # companies
    Acme Inc. and Foo Ltd. signed.
    They work for Acme Inc.
    The end came soon.
    Apple Inc. Chief Executive Tim Cook went to Beijing.
    The pipeline belongs to Foo Corp.
    Gazprom has no share.

    # juniors
    Martin Luther King Jr. Day was observed.
    He quoted Martin Luther King Jr.
    Obama said it moved him.

    # months and days
    It began on Jan. 5, went on to Sept. 11 and ended in Dec.
    The sea froze.
    They lay in the sun.
    Police came on Sat. March 3.

    # money and decimals
    It cost $4.5 billion, or 3.2 percent.
    That was No. 2 of 3.
    14 people were held.
    €5 million was lost.

    # numbers behind No., Art. and the like
    See No. 12, Nos. 3 and 4, Art. 5 and pp. 7-9 of it.
    No.
    We stay.
    It was a work of art.
    Experts agreed.

    # years at the end
    The war began in 2008.
    Georgia lost it.
    It has 12 members, down from 14.
    Russia is one.

    # sections and numbered points
    1. The first point stands.
    2. The second does not.
    3.2. Section three is long.

    # points within a sentence
    The goals are: 1. Peace on the border.
    2. Trade across it.

    # ordinals of other languages
    On 14. March the ship left.
    It sank.

    # e.g., i.e., cf. and vs.
    Some states, e.g. Kazakhstan, agreed, i.e. Astana signed; cf. Smith 2009.
    It was East vs. West, Roe v. Wade and approx. 50 others.
    So it was.

    # et al. and etc.
    Smith et al. found it.
    They sold oil, gas, etc.
    Buyers were few.

    # degrees
    Jane Doe, Ph.D., spoke.
    She has a Ph.D.
    Her brother has none.

    # states of the union
    He was born in Fresno, Calif., and died in Boise, Idaho.
    She lives in Tampa, Fla.
    The storm passed it.

    # a quotation that ends the sentence
    He said: “We go.”
    They went.
    She called it a “threat.”
    It was.
    ‘This is the end.’
    He left.

    # marks outside the quotation
    He called it “a threat”.
    She called it ‘a farce’.
    Nobody laughed.

    # sentences inside a quotation
    “We agreed.
    They did not,” he said.
    “But we will.
    I promise.”

    # a question before its speaker
    “Why now?” Putin asked.
    “Who will pay?” German Chancellor Angela Merkel asked reporters.
    “Stop!” he shouted.
    “Will it hold?” Ban Ki-moon, the U.N. chief, wondered.
    “Is it over?”
    Nobody knew.

    # quotations one after the other
    “It is over.”
    “It is not.”
    They left.

    # quotations within quotations
    “He told me, ‘We will fight.’”
    Nobody did.

    # brackets
    They met (in Baku.)
    Then they left [by air].
    All was well.
    (It was not.)
    Really.

    # remarks in brackets
    The surprising (!) Turkish move and the old (sic!) French one failed.
    It was late.

    # ellipses
    He waited … and left.
    “I … I do not know,” he said.
    She stayed...
    Nobody spoke.

    # an ellipsis that leaves words out of a quotation
    “This is an attack on ... Ukraine,” he said.
    “We … will win.”

    # spaced dots
    It goes on . . . and on.
    It stops.

    # addresses of pages and mail
    See www.example.org/Talks.html or write to J.Doe@example.com.
    Booking.com and Amazon.Com did not answer.
    The page is example.org.
    It is old.

    # names with marks
    Yahoo! Inc. and Yahoo! News left China.
    He works for Yahoo!
    The firm is American.

    # several marks
    Really?!
    Yes!!!
    “What?!” he cried.
    So it was.

    # abbreviations of states in capitals
    The D.C. Circuit ruled on it.
    They met in Washington, D.C.
    The mood was poor.
    In the U.A.E. it is hot.

    # brackets around an abbreviation
    The United States (U.S.) President spoke.
    Gen. (ret.) John Allen listened.

    # lower-case names
    The town fell.
    al-Shabab fighters fled.
    iPhone sales dropped.

    # colons and semicolons
    There are two: war; and peace.
    Its influence extends to: Asia; Europe.

    # Spanish marks
    “¿Por qué no te callas?” the king asked.
    ¡No pasarán!
    They did.

    # currencies and signs
    The price rose to 5 percent.
    $4 billion went.
    “$5 is enough,” he said.

    # military titles in a row
    Chief of Staff Gen. Ashfaq Kayani met Adm. Mike Mullen, Brig. Gen. Azmat Ali and Staff Sgt. Robert Bales.
    They talked.

    # a name that is an acronym with stops
    He heads the C.I.A. station in Kabul.
    It was run by the P.L.O.
    Israel said it knew.
    `),
  )('%s', (_, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

  it('ends where the space after a stop is missing', () => {
    expect(split('They agreed.The talks ended.Nobody signed in 2014.It rained.')).toEqual([
      'They agreed.',
      'The talks ended.',
      'Nobody signed in 2014.',
      'It rained.',
    ]);
    expect(split('"We agreed."The talks ended."They did not," he said.Why?They left.')).toEqual([
      '"We agreed."',
      'The talks ended.',
      '"They did not," he said.',
      'Why?',
      'They left.',
    ]);
  });

  it.each([
    'St.Petersburg lies there.',
    'The U.S.The end',
    'Node.Js and ASP.Net run.',
    'Mr.Smith met Gen.Lee.',
    'See http://a.org/b.The-end?q=A.Be now.',
  ])('does not end inside %s', (text) => expect(split(text)).toEqual([text]));

  it('is careful where a sentence begins in lower case by mistake', () => {
    expect(split('They left the palace. the talks went on.')).toEqual(['They left the palace.', 'the talks went on.']);
    expect(split('He spoke of approx. the same sum. and left.')).toEqual(['He spoke of approx. the same sum. and left.']);
  });

  it('gives nothing for nothing, and all words once', () => {
    expect(split('')).toEqual([]);
    expect(split('...')).toEqual(['...']);
    expect(split('One')).toEqual(['One']);
    expect(split('... And so it began. " Quite. " They left.')).toEqual(['... And so it began.', '" Quite. "', 'They left.']);
  });
});

describe('sentences of other languages', () => {
  it.each([
    [
      'tr',
      `
    # titles, ordinals, abbreviations
    Prof. Dr. Ali Kaya, 2. Dünya Savaşı ve 20. Yüzyıl üzerine konuştu.
    Doç. Dr. Ayşe Demir 14. Ekim'de geldi.
    Görüşme 2014'te oldu.
    Petrol, gaz vb.
    Bu yeterli değil.

    # ministries and companies
    T.C. Dışişleri Bakanlığı açıkladı.
    Foo A.Ş. ve Bar Ltd. Şti. anlaştı.
    “Barış istiyoruz.”
    Toplantı bitti.`,
    ],
    [
      'az',
      `
    # titles and abbreviations
    Prof. Əli Həsənov, akad. Rəna Quliyeva və dos. İ. Məmmədov çıxış etdilər.
    Neft, qaz və s.
    Bu azdır.
    Görüş 2014-cü ildə oldu.
    Tərəflər razılaşdı.`,
    ],
    [
      'ru',
      `
    # initials, years, abbreviations
    В 2014 г. Москва и В. В. Путин, т.е. Кремль, заявили об этом.
    Нефть, газ и др.
    Цены растут.
    Проф. Иванов живёт на ул. Ленина, д. 5.
    Это далеко.

    # money
    Это стоило 5 млрд. долл. США.
    «Мы против».
    Они ушли.`,
    ],
    [
      'de',
      `
    # ordinals and titles
    Am 14. März kam Dr. Weber.
    Der 2. Weltkrieg war vorbei.
    Es war 1945.
    Alle gingen.`,
    ],
  ])('%s', (language, text) => {
    for (const [, sentences] of cases(text)) expect(split(sentences.join(' '), language)).toEqual(sentences);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '.',
      '!',
      '?',
      '...',
      '"',
      "'",
      '(',
      ')',
      '[',
      ']',
      ' ',
      'U.S.',
      'Mr.',
      'p.m.',
      'No.',
      '5',
      'The',
      'agreed',
      'A',
      'i',
      '-',
      ',',
      '。',
      '¿',
      'é',
      '😀',
    ],
  );
  it('is covered by its sentences, in order, without spaces at their ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }),
        fc.constantFrom('en', 'tr', 'ru', 'de'),
        (parts, language) => {
          const text = foldQuery(parts.join(''));
          let last = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(text.slice(last, start)).toMatch(/^ ?$/);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toHaveLength(end - start);
            last = end;
          }
          expect(last).toBe(text.length);
        },
      ),
      { seed: 7, numRuns: 1500 },
    );
  });
});
