import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { corpusOf, readSeeds } from '../../support/read-seeds.js';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('a speaker after the quotation', () => {
  it.each<Case>([
    ['"We will not accept this deal," said Foreign Minister Jane Doe.', ['Jane Doe: We will not accept this deal,']],
    ['"We will not accept this deal," Doe told reporters in Nairobi.', ['Doe: We will not accept this deal,']],
    [
      '"The border will stay closed," said Moussa Faki Mahamat, chairman of the African Union Commission, on Friday.',
      ['Moussa Faki Mahamat: The border will stay closed,'],
    ],
    ['"Oil will stay below $60," said Amrita Sen of Energy Aspects.', ['Amrita Sen: Oil will stay below $60,']],
    ['"It was a massacre," Ahmed al-Sayed, a doctor at the hospital, told AFP by telephone.', ['Ahmed al-Sayed: It was a massacre,']],
    ['"There is no plan B," Juncker, who was visiting Athens, told the BBC.', ['Juncker: There is no plan B,']],
    [
      '"The situation remains tense," the ministry said in a statement. Earlier, the Turkish Foreign Ministry had summoned the envoy.',
      ['Turkish Foreign Ministry: The situation remains tense,'],
    ],
    ['"We heard two loud explosions," said one resident.', ['resident: We heard two loud explosions,']],
    ['"We are looking into it," officials said.', ['officials: We are looking into it,']],
    ['“We regret the loss of life,” a spokesman for the ministry said.', ['spokesman for the ministry: We regret the loss of life,']],
    ['"They must leave the town now," said the president, Salva Kiir.', ['Salva Kiir: They must leave the town now,']],
    ['"The two sides are far apart," Putin\'s spokesman, Dmitry Peskov, said on Tuesday.', ['Dmitry Peskov: The two sides are far apart,']],
    ['"The vote was free and fair," US Secretary of State Condoleezza Rice said.', ['Condoleezza Rice: The vote was free and fair,']],
    ['"Is this the end of the euro?" asked Le Monde.', ['Le Monde: Is this the end of the euro?']],
    ['"Why should we pay for them?" he asked. Orban spoke in parliament.', ['null: Why should we pay for them?']],
    ['"It is not over yet!" Grillo wrote on Facebook.', ['Grillo: It is not over yet!']],
    [
      '"The rebels control the airport," Xinhua quoted army spokesman Col. Philip Aguer as saying.',
      ['Philip Aguer: The rebels control the airport,'],
    ],
    ['"The rebels control the airport," Aguer was quoted by Xinhua as saying.', ['Aguer: The rebels control the airport,']],
    ['"This is a dark day," tweeted Michel Barnier, the EU\'s chief negotiator.', ['Michel Barnier: This is a dark day,']],
    ['"Talks will resume next week," the statement said.', ['statement: Talks will resume next week,']],
    ['"Growth will slow to 2 percent," the World Bank said in its report.', ['World Bank: Growth will slow to 2 percent,']],
    [
      '"Nothing was agreed between them," according to the Interfax news agency.',
      ['Interfax news agency: Nothing was agreed between them,'],
    ],
    ['"We stand by our friends," Prime Minister Stephen Harper said Monday.', ['Stephen Harper: We stand by our friends,']],
    ['"It cannot go on like this," Chancellor Angela Merkel on Thursday told lawmakers.', ['Angela Merkel: It cannot go on like this,']],
    ['"They came in the night," says Fatuma Ali, 34, a mother of six.', ['Fatuma Ali: They came in the night,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a speaker before the quotation', () => {
  it.each<Case>([
    ['Maduro said: "We will defend the homeland."', ['Maduro: We will defend the homeland.']],
    ['According to Ian Bremmer, "the old order is gone for good."', ['Ian Bremmer: the old order is gone for good.']],
    ['As Henry Kissinger once put it, "no country can act alone."', ['Henry Kissinger: no country can act alone.']],
    [
      'Speaking in Oslo, Ine Eriksen Soreide, the Norwegian foreign minister, said that "dialogue remains the only way."',
      ['Ine Eriksen Soreide: dialogue remains the only way.'],
    ],
    [
      'He argues that "deterrence has failed in Asia." Michael Pillsbury is the author.',
      ['Michael Pillsbury: deterrence has failed in Asia.'],
    ],
    ['Interfax quoted Lavrov as saying: "We have no such plans."', ['Lavrov: We have no such plans.']],
    ['Lavrov met Kerry in Vienna. He said the talks were "useful but far from over".', ['Lavrov: useful but far from over']],
    ['Sergei Lavrov met John Kerry. "We need more time," Lavrov said.', ['Sergei Lavrov: We need more time,']],
    ['In a statement, the African Union said: "The coup is unacceptable to us."', ['African Union: The coup is unacceptable to us.']],
    [
      'The IAEA, which monitors the site, said in a report that Iran had "continued to enrich uranium".',
      ['IAEA: continued to enrich uranium'],
    ],
    ['Netanyahu condemned the vote, calling it "a prize for terror and hatred".', ['Netanyahu: a prize for terror and hatred']],
    ['Mr Abe called the test a "grave threat" to Japan.', ['Abe: grave threat']],
    ['Seoul described the launch as a "clear provocation".', ['Seoul: clear provocation']],
    ['The test was described by Tokyo as "an intolerable act of violence".', ['Tokyo: an intolerable act of violence']],
    ['Obama\'s message was simple: "We are not at war with Islam."', ['Obama: We are not at war with Islam.']],
    ['Asked about sanctions, she replied: "No." Merkel then left.', ['null: No.']],
    ['Theresa May arrived late. Asked about the vote, she replied: "No."', ['Theresa May: No.']],
    ['Kofi Annan, the former U.N. chief, warned of "a descent into all-out civil war".', ['Kofi Annan: a descent into all-out civil war']],
    ['Critics say the law is "a gift to the oil industry".', ['Critics: a gift to the oil industry']],
    [
      'The president vowed to "wipe out every last one of them". Rodrigo Duterte, the president, spoke in Davao.',
      ['Rodrigo Duterte: wipe out every last one of them'],
    ],
    ['Protesters chanted "Down with the dictator" in Tahrir Square.', ['Protesters: Down with the dictator']],
    [
      'Jane Doe of Human Rights Watch said the government "has learned nothing from the past".',
      ['Jane Doe: has learned nothing from the past'],
    ],
    [
      'A statement from the Elysee Palace read: "France will not yield to blackmail."',
      ['Elysee Palace: France will not yield to blackmail.'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('several quotations', () => {
  it.each<Case>([
    [
      '"We are ready," Hariri said, "but we need guarantees from them."',
      ['Hariri: We are ready,', 'Hariri: but we need guarantees from them.'],
    ],
    [
      '"We are ready to talk," Hariri said. "We need guarantees from them."',
      ['Hariri: We are ready to talk,', 'Hariri: We need guarantees from them.'],
    ],
    [
      '"We are ready to talk," Hariri said.\n\n"We need guarantees from them."',
      ['Hariri: We are ready to talk,', 'Hariri: We need guarantees from them.'],
    ],
    ['Hariri said the talks had failed.\n\n"There is nothing left to say," he told Reuters.', ['Hariri: There is nothing left to say,']],
    [
      'The minister, Ali Tarhouni, spoke to reporters in Tripoli. "We will rebuild the country."',
      ['Ali Tarhouni: We will rebuild the country.'],
    ],
    [
      'Nelson Chamisa addressed the crowd:\n\n"This election was stolen from you.\n\n"We will take it back in court.\n\n"Go home in peace."\n\nThe police watched.',
      [
        'Nelson Chamisa: This election was stolen from you.',
        'Nelson Chamisa: We will take it back in court.',
        'Nelson Chamisa: Go home in peace.',
      ],
    ],
    [
      'Doe said "this is the end of it" and Roe said "this is only the beginning".',
      ['Doe: this is the end of it', 'Roe: this is only the beginning'],
    ],
    [
      '"It was our worst quarter ever," Tim Cook said, adding that "the second half looks much better".',
      ['Tim Cook: It was our worst quarter ever,', 'Tim Cook: the second half looks much better'],
    ],
    [
      'Angela Merkel met Francois Hollande. She called the meeting "a very good start for us".',
      ['Angela Merkel: a very good start for us'],
    ],
    [
      'Ms Bachelet urged restraint. Mr Maduro refused. "I ask all sides to step back," she said.',
      ['Bachelet: I ask all sides to step back,'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('marks', () => {
  it.each<Case>([
    [
      "'We can't go on like this,' Mr Cameron told MPs. 'The workers' party is wrong.'",
      ["Cameron: We can't go on like this,", "Cameron: The workers' party is wrong."],
    ],
    ['‘We won’t leave the workers’ side,’ said Mr Corbyn.', ['Corbyn: We won’t leave the workers’ side,']],
    ["The workers' union and the farmers' lobby met in the '90s.", []],
    ["«Nous n'irons pas plus loin,» said Mr Bongo.", ["Bongo: Nous n'irons pas plus loin,"]],
    ['„Wir schaffen das heute noch“, said Mr Seehofer.', ['Seehofer: Wir schaffen das heute noch']],
    ['"He told me, \'You will never win here,\' and left," said Mr Lee.', ["Lee: He told me, 'You will never win here,' and left,"]],
    ['“He said “you will never win here” to me,” Lee recalled.', ['Lee: He said “you will never win here” to me,']],
    ['An unpaired “mark and then “they had no other choice,” Lee said.', ['Lee: they had no other choice,']],
    ['"We won this fair and square, Lee said. Nobody else agreed.', []],
    ["``The ceasefire is holding so far,'' Solana said.", ['Solana: The ceasefire is holding so far,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('further ways to speak', () => {
  it.each<Case>([
    ['George Osborne saw it otherwise. "We came here to work hard."', ['George Osborne: We came here to work hard.']],
    ['"I never thought I would see this," sobbed Maria Gomez.', ['Maria Gomez: I never thought I would see this,']],
    [
      'For analyst Kyle Johnson of the Crisis Group, the hard part lies ahead: "They must change now."',
      ['Kyle Johnson: They must change now.'],
    ],
    [
      'In the view of Daniel Byman, a professor in Washington, "drones have done the job well."',
      ['Daniel Byman: drones have done the job well.'],
    ],
    [
      'A spokesman for the German army denied it. "It is untrue in every way," the spokesman said.',
      ['spokesman for the German army: It is untrue in every way,'],
    ],
    [
      'Andina Zinc denies the charge. Lead was "well within the norms of the state," the company said.',
      ['Andina Zinc: well within the norms of the state,'],
    ],
    [
      '"My grandmother told me, \'A river does not forget,\' and it does not," said Jasna Kovac.',
      ["Jasna Kovac: My grandmother told me, 'A river does not forget,' and it does not,", 'grandmother: A river does not forget,'],
    ],
    [
      '"We do know," says Gulnisa. "The police told us, \'They are studying.\' Studying what?"',
      ['Gulnisa: We do know,', "Gulnisa: The police told us, 'They are studying.' Studying what?", 'police: They are studying.'],
    ],
    [
      'The International Atomic Energy Agency (IAEA) spoke up. "Iran keeps its side of the deal," the IAEA said.',
      ['International Atomic Energy Agency: Iran keeps its side of the deal,'],
    ],
    [
      'The Cabinet Secretary, Monica Juma, held talks. "We value our ties with Japan," the Cabinet Secretary stated.',
      ['Monica Juma: We value our ties with Japan,'],
    ],
    [
      'A porter in Lima, who would not be named, told us of the strike. "We will not load a single crate," she recalled.',
      ['porter: We will not load a single crate,'],
    ],
    ['Syria\'s Bashar al-Assad spoke. "The army will go on," Assad said.', ['Bashar al-Assad: The army will go on,']],
    ['The minister, Xi Jinping\'s ally, left. "We will see about that," Xi said.', ['Xi Jinping: We will see about that,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a few words behind a form of `be` or `have` in a reported clause', () => {
  it.each<Case>([
    ['Gazprom cut flows in June. It said storage was “more than sufficient”.', ['Gazprom: more than sufficient']],
    ['Zakharova said Moldova was "playing with fire".', ['Zakharova: playing with fire']],
    ['Doe said the ceasefire had "run its course", and left.', ['Doe: run its course']],
    [
      'Moscow said Kyiv was "openly preparing for war" and that the West is "complicit in it".',
      ['Moscow: openly preparing for war', 'Moscow: complicit in it'],
    ],
    ['Doe said the vote was not "free or fair".', ['Doe: free or fair']],
    ['Doe said the deal had "collapsed".', []],
    ['Doe said the company was "Global Witness".', []],
    ['Doe said the town was full of "special zone" signs.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is told beside the speaker', () => {
  const first = (text: string) => {
    const { value } = corpusOf({ 'a.txt': `A headline of some sort\n\n${text}` });
    const quotation = value === undefined ? undefined : findQuotations(value)[0];
    const raw = value?.documents[0]?.text ?? '';
    const at = quotation?.speakerSpan ?? null;
    return { ...quotation, read: at === null ? null : raw.slice(at.start, at.end) };
  };

  it.each([
    [
      '"The roads are blocked now," Doe told Reuters by phone.',
      { quotedIn: 'Reuters', reason: 'subject of `told` after the quotation', read: 'Doe' },
    ],
    [
      'Interfax quoted Lavrov as saying: "We have no such plans."',
      { quotedIn: 'Interfax', reason: 'object of `quoted` before the quotation' },
    ],
    ['"We have no such plans," Lavrov said, the TASS news agency reported.', { quotedIn: 'TASS news agency' }],
    [
      'Ms Doe arrived. "We have no such plans," she said.',
      { reason: 'subject of `said`: pronoun `she`, last fitting name, after the quotation', read: 'she' },
    ],
    ['"We will stand by our word," Moscow said.', { speaker: 'Moscow', actor: 'Russia' }],
    ['They spoke of “the end of it all” in the hall.', { speaker: null, read: null }],
  ])('%s', (text, expected) => expect(first(text)).toMatchObject(expected));

  it('tells which quotations carry on the one before', () => {
    const { value } = corpusOf({
      'a.txt': 'A headline\n\n"We go on," Doe said, "as long as we can."\n\nRoe said: "We stay here all day.\n\n"We do not leave."',
    });
    expect(value === undefined ? [] : findQuotations(value).map(({ continues }) => continues)).toEqual([false, true, false, true]);
  });
});

describe('no quotations', () => {
  it.each([
    ['It was called “the end of it all” by many.'],
    ['He wrote an essay titled “The End of It All.”'],
    ['In her book, "The Long Road Home from War," she describes the camp.'],
    ['Only a “proxy NATO” was feared.'],
    ['The so-called "caliphate of the two rivers" collapsed.'],
    ["Mohammed 'the Engineer' Hassan was arrested."],
    ['Joaquin "El Chapo" Guzman escaped again.'],
    ['The army launched Operation "Guardian of the Walls" in May.'],
    ['The newspaper published an article headlined "Time for the West to wake up".'],
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('the seeds', () => {
  it('gives speakers by the fullest name in the text', () => {
    const seeds = readSeeds();
    const texts = new Map(seeds.documents.map(({ id, text }) => [id, text]));
    const speakers = findQuotations(seeds).map(({ document, span, speaker, actor }) => [
      texts.get(document)?.slice(span.start, span.start + 24),
      speaker,
      actor,
    ]);
    expect(speakers).toEqual([
      ['only Washington can serv', 'Temur Umarov', null],
      ['It is very important for', 'Ilham Aliyev', 'Ilham Aliyev'],
      ['in today’s world, milita', 'Ilham Aliyev', 'Ilham Aliyev'],
      ['Russia was forced to acc', 'Arkadiy Dubnov', null],
      ['empty declarations and i', 'Pro-Kremlin outlets', null],
      ['military-political bloc ', 'PolitNavigator', null],
      ['rethinking our collectiv', 'leaked internal presentation', null],
      ['make a decision on their', 'leaked internal presentation', null],
      ['never in history have ou', 'Shavkat Mirziyoyev', 'Shavkat Mirziyoyev'],
      ['we respect the interests', 'Emomali Rahmon', 'Emomali Rahmon'],
      ['drifting further toward ', null, null],
      ['going through a difficul', 'Dmitry Peskov', 'Dmitry Peskov'],
    ]);
  });
});

describe('a name that is the short form of a month', () => {
  it.each<Case>([
    ['"Nobody can get in or out," said Jan Egeland, the aid chief.', ['Jan Egeland: Nobody can get in or out,']],
    ['UN envoy Jan Kubis spoke on Monday. "They must talk at once," he said.', ['Jan Kubis: They must talk at once,']],
    ['"We will not move an inch," Senator Mar Roxas said.', ['Mar Roxas: We will not move an inch,']],
    ['"We will not move an inch," said Rousseff on Jan. 5.', ['Rousseff: We will not move an inch,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is told at second hand', () => {
  it.each<Case>([
    ['"The law is mine," Mr Okoye is reported to have told the judge. Peter Okoye denied it.', ['Peter Okoye: The law is mine,']],
    ['General Petr Novak was said to have told them that "nobody will leave this room".', ['Petr Novak: nobody will leave this room']],
    ['"Nobody may leave this room," the ministry reported.', ['ministry: Nobody may leave this room,']],
    [
      'The soldiers have been, says the landlord of the Delta Inn, "the best guests since the war".',
      ['landlord of the Delta Inn: the best guests since the war'],
    ],
    [
      'Foreign Minister Petr Kos spoke on Monday. Deputy Prime Minister Ivo Rus will go to Vienna. "I believe we can sign it soon," the minister said.',
      ['Petr Kos: I believe we can sign it soon,'],
    ],
    [
      'Foreign Minister Petr Kos spoke on Monday. Deputy Prime Minister Ivo Rus will go to Vienna. "I believe we can sign it soon," the deputy prime minister said.',
      ['Ivo Rus: I believe we can sign it soon,'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
