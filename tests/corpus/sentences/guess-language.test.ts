import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/corpus/sentences/guess-language.js';

describe('guessLanguage', () => {
  it.each([
    [
      'en',
      'The ministers of the two countries met in the old palace on the shore, and they said that the talks would go on in the autumn.',
    ],
    [
      'tr',
      'Bakanlar eski sarayda bir araya geldi ve bu konuda görüşmelerin sonbaharda devam edeceğini söyledi; ancak daha sonra bir açıklama yapılmadı, çok geç olduğu için.',
    ],
    [
      'az',
      'Nazirlər köhnə sarayda görüşüb və bu məsələ ilə bağlı danışıqların payızda davam edəcəyini bildirib, lakin daha sonra bir açıqlama verilməyib, çünki çox gec olub.',
    ],
    [
      'ru',
      'Министры двух стран встретились в старом дворце и заявили, что переговоры продолжатся осенью, но так и не сказали, когда это будет и где они пройдут.',
    ],
    [
      null,
      'Die Minister der beiden Länder trafen sich im alten Palast am Ufer und sagten, dass die Gespräche im Herbst fortgesetzt werden sollen, aber nicht wann.',
    ],
    [
      'ru',
      'Заседание комиссии. Повестка дня: бюджет, выборы, транспорт. Докладчик Петров. Содокладчик Сидорова. Регламент: тридцать минут. Место: зал заседаний. Вход свободный.',
    ],
    [
      null,
      'Міністри двох країн зустрілися у старому палаці та заявили, що переговори продовжаться восени, але не сказали, коли саме це буде і де вони пройдуть.',
    ],
    [null, 'Short.'],
  ])('%s', (language, text) => expect(guessLanguage(text)).toBe(language));
});
