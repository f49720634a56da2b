// Case forms of Russian names, by the endings of their nominatives.

/** One ending for each of nominative, genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string, string];

const CASES = [0, 1, 2, 3, 4, 5] as const;
const isAdjective = (word: string): boolean => /(?:ая|яя|ий|ый|ой|ое|ее|ые|ие)$/.test(word) && word.length > 4;
/** After these letters и stands where others have ы. */
const HUSHING = /[гкхжшщч]$/;

/** All forms of a name; `!` in front says that it has but one. Adjectives agree with the first noun, the words behind it stay. */
export function declineRussian(name: string): readonly string[] {
  if (name.startsWith('!')) return [name.slice(1)];
  const words = name.split(' ');
  const noun = words.findIndex((word) => !isAdjective(word));
  const head = noun === -1 ? words.length - 1 : noun;
  const isJoined = words[head + 1] === 'и';
  const tables = words.map((word, at): Cases | null => {
    if (at < head || noun === -1) return adjectiveCases(word);
    return at === head || (isJoined && at === head + 2) ? nounCases(word) : null;
  });
  const forms = CASES.map((at) => words.map((word, index) => tables[index]?.[at] ?? word).join(' '));
  const plurals = words.length === 1 ? pluralsOf(name) : [];
  return [...new Set([...forms, ...plurals])];
}

/** All forms of a demonym or an adjective, small and capitalised. */
export function declineRussianAdjective(word: string): readonly string[] {
  const forms = isAdjective(word) ? adjectiveForms(word) : declineRussian(word);
  return [...new Set(forms.flatMap((form) => [form, capitalised(form)]))];
}

/** With a capital in front. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function adjectiveForms(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  const i = HUSHING.test(stem) ? 'и' : 'ы';
  return ['ого', 'ому', 'ом', 'ая', 'ой', 'ую', 'ое', `${i}й`, `${i}м`, `${i}е`, `${i}х`, `${i}ми`].map((ending) => stem + ending);
}

function adjectiveCases(word: string): Cases {
  const stem = word.slice(0, -2);
  const i = HUSHING.test(stem) ? 'и' : 'ы';
  if (/[ая]я$/.test(word)) return [word, `${stem}ой`, `${stem}ой`, `${stem}ую`, `${stem}ой`, `${stem}ой`];
  if (/[ыи]е$/.test(word)) return [word, `${stem}${i}х`, `${stem}${i}м`, word, `${stem}${i}ми`, `${stem}${i}х`];
  return [word, `${stem}ого`, `${stem}ому`, word, `${stem}${i}м`, `${stem}ом`];
}

function nounCases(word: string): Cases {
  const stem = word.slice(0, -1);
  if (word.endsWith('ия')) return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (word.endsWith('я')) return [word, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (word.endsWith('а')) return [word, stem + (HUSHING.test(stem) ? 'и' : 'ы'), `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
  if (/(?:русь|дь|сть)$/.test(word)) return [word, `${stem}и`, `${stem}и`, word, `${stem}ью`, `${stem}и`];
  if (/[ьй]$/.test(word)) return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`];
  if (/(?:ье|ие|це)$/.test(word)) return [word, `${stem}я`, `${stem}ю`, word, `${word}м`, word];
  if (/во$/.test(word)) return [word, `${stem}а`, `${stem}у`, word, `${word}м`, `${stem}е`];
  if (/ы$/.test(word)) return [word, genitiveOfPlural(stem), `${stem}ам`, word, `${stem}ами`, `${stem}ах`];
  if (/ец$/.test(word)) return consonantCases(word, fleeting(word));
  if (word === 'турок') return consonantCases(word, 'турк');
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? consonantCases(word, word) : [word, word, word, word, word, word];
}

const consonantCases = (word: string, stem: string): Cases => [word, `${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`];

/** Plurals of demonyms: афганцы, армяне, турки. */
function pluralsOf(word: string): readonly string[] {
  if (/[ая]нин$/.test(word)) {
    const stem = word.slice(0, -2);
    return [`${stem}е`, stem, `${stem}ам`, `${stem}ами`, `${stem}ах`];
  }
  if (word.charAt(0) !== word.charAt(0).toLowerCase() || !/[бвгджзклмнпрстфхц]$/.test(word)) return [];
  const stem = /ец$/.test(word) ? fleeting(word) : word === 'турок' ? 'турк' : word;
  const instrumental = word.endsWith('ец') ? 'ем' : 'ом';
  return [
    `${stem}${HUSHING.test(stem) ? 'и' : 'ы'}`,
    `${stem}ов`,
    `${stem}ев`,
    `${stem}ам`,
    `${stem}ами`,
    `${stem}ах`,
    stem + instrumental,
  ];
}

/** Афганец → афганц, индиец → индийц. */
const fleeting = (word: string): string => word.slice(0, -2) + (/[аеиоуыэюя]ец$/.test(word) ? 'йц' : 'ц');

/** Штаты → Штатов; Филиппины → Филиппин; Нидерланды → Нидерландов. */
const genitiveOfPlural = (stem: string): string => (/[нф]$/.test(stem) ? stem : `${stem}ов`);
