import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { corpusOf } from '../../support/read-seeds.js';

const medium = (text: string) => {
  const { value } = corpusOf({ 'a.txt': `A headline of some sort\n\n${text}` });
  return value === undefined ? undefined : findQuotations(value)[0]?.quotedIn;
};

describe('the medium that words were said to', () => {
  it.each([
    ['"It is over," Ali Zeidan told The New York Times.', 'New York Times'],
    ['In an interview with Radio Free Europe/Radio Liberty, Ana Brnabic said "the talks are over".', 'Radio Free Europe/Radio Liberty'],
    ['Sergei Ivanov was quoted as saying by Interfax: "We have no plans."', 'Interfax'],
    ['"We have no plans," Fidan said, according to the state-run Anadolu Agency.', 'Anadolu Agency'],
    ['"We have no plans," Fidan told state broadcaster TRT Haber.', 'TRT Haber'],
    ['"We have no plans," Fidan told Germany\'s Der Spiegel magazine.', 'Der Spiegel magazine'],
    ['"We have no plans," Chen told CNBC\'s Squawk Box.', 'CNBC'],
    ['"We have no plans," Kim wrote in an article in the South China Morning Post.', 'South China Morning Post'],
    ['"We have no plans," Barak told Channel 2 News.', 'Channel 2 News'],
    ['"We have no plans," the aide told Agence France-Presse.', 'Agence France-Presse'],
    ['Speaking to Al Jazeera, Fidan said "we have no plans for this".', 'Al Jazeera'],
    ['"We have no plans," Modi told reporters.', null],
    ['"We have no plans," Modi told Angela Merkel.', null],
    ['"We have no plans," Modi said in New York.', null],
    ['"We have no plans," Modi told the Security Council.', null],
  ])('%s', (text, expected) => expect(medium(text)).toBe(expected));
});
