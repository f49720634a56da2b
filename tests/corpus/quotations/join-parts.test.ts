import { describe, expect, it } from 'vitest';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('a split quotation', () => {
  it.each<Case>([
    ['Nikki Haley spoke on Sunday. "It is," she told Fox News, "a non-starter."', ['Nikki Haley: It is,', 'Nikki Haley: a non-starter.']],
    ['"No," said Bashir, "never again."', ['Bashir: No,', 'Bashir: never again.']],
    [
      '"The border is closed", Rosa Lima told Reuters, adding: "We will not open it."',
      ['Rosa Lima: The border is closed', 'Rosa Lima: We will not open it.'],
    ],
    [
      '"The deal," the Iranian foreign ministry spokesman, Saeed Khatibzadeh, said, "is not dead."',
      ['Saeed Khatibzadeh: The deal,', 'Saeed Khatibzadeh: is not dead.'],
    ],
    [
      '"If they come," warned Col. James Hickey, of the Fourth Infantry Division, "we will be ready."',
      ['James Hickey: If they come,', 'James Hickey: we will be ready.'],
    ],
    ['"We\'re not," Kerry said -- and here he paused -- "going anywhere."', ["Kerry: We're not,", 'Kerry: going anywhere.']],
    ['"We have," said Ms. Yellen, who was in Beijing, "a duty to talk."', ['Yellen: We have,', 'Yellen: a duty to talk.']],
    ['"The plan is dead," said Ana Cruz, according to the paper, known as "the Beast".', ['Ana Cruz: The plan is dead,']],
    ['"The plan is dead," said Ana Cruz of the party "New Dawn".', ['Ana Cruz: The plan is dead,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a speaker behind a long apposition', () => {
  it.each<Case>([
    [
      '"The bill is dead," said Jane Roe, the head of the institute\'s Asia programme and a former envoy to Seoul.',
      ['Jane Roe: The bill is dead,'],
    ],
    [
      'Jane Roe, the head of the institute\'s Asia programme, a former envoy to Seoul and the author of two books, said: "The bill is dead."',
      ['Jane Roe: The bill is dead.'],
    ],
    [
      'In Moscow, Dmitry Peskov, the Kremlin spokesman, dismissed the threat – "We have survived worse," he told Interfax – and left.',
      ['Dmitry Peskov: We have survived worse,'],
    ],
    [
      '"We thought it was a drill," a Norwegian engineer who survived the attack told the newspaper Aftenposten.',
      ['Norwegian engineer: We thought it was a drill,'],
    ],
    ['"They beat even the old ones," said a shopkeeper who gave his name only as Ko Htwe.', ['Ko Htwe: They beat even the old ones,']],
    ['"They beat even the old ones," said a nurse who knew him as Father John.', ['nurse: They beat even the old ones,']],
    ['One trader, who gave only his first name, Rick, put it this way: "We will all drive cabs."', ['Rick: We will all drive cabs.']],
    [
      'A government hydrologist who reviewed the data but was not authorised to speak publicly said the release was "twice the usual volume".',
      ['government hydrologist: twice the usual volume'],
    ],
    ['A man who fled Aleppo and his wife said "we will never go back there".', ['wife: we will never go back there']],
    [
      'Farmers had been warned "at least three times", the agency\'s director general, Mustapha Ahmed, said in Abuja.',
      ['Mustapha Ahmed: at least three times'],
    ],
    [
      'Roe compared the accord to war, a remark that Ed Miliband, Britain\'s climate secretary, called "a disgusting comparison".',
      ['Ed Miliband: a disgusting comparison'],
    ],
    ['Ana Cruz, who says that Luis Prado, her rival, lost, called it "a disgusting comparison".', ['Ana Cruz: a disgusting comparison']],
    [
      'Bank of Japan Governor Haruhiko Kuroda said prices were "still some distance from the goal".',
      ['Haruhiko Kuroda: still some distance from the goal'],
    ],
    ['"Stop it now," University of Chicago professor John Mearsheimer said.', ['John Mearsheimer: Stop it now,']],
    ['"Stop it now," the Ministry of Foreign Affairs of Japan said.', ['Ministry of Foreign Affairs of Japan: Stop it now,']],
    ['Serzh Sargsyan said the two had found "the will to settle their dispute".', ['Serzh Sargsyan: the will to settle their dispute']],
    ['The court has found "systemic failings in the case".', ['court: systemic failings in the case']],
    [
      'Two people familiar with the matter said the firm knew "since at least the spring of 2004".',
      ['people familiar with the matter: since at least the spring of 2004'],
    ],
    [
      '"She was a number to them," Laura Christian said. "To me she was everything." Mary Barra is due to testify on April 1.',
      ['Laura Christian: She was a number to them,', 'Laura Christian: To me she was everything.'],
    ],
    ['"We have water for two days," 19-year-old Camila Vargas said.', ['Camila Vargas: We have water for two days,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a name behind a dash', () => {
  it.each<Case>([
    ['"We are ready to go on with it" — Ivan Petrov, mayor of Kyiv', ['Ivan Petrov: We are ready to go on with it']],
    ['"We are ready" – Maria Duarte', ['Maria Duarte: We are ready']],
    ['"We are ready to go on with it" — Kyiv was calm.', ['null: We are ready to go on with it']],
    ['"We are ready to go on with it" — Ivan Petrov had heard it before.', ['null: We are ready to go on with it']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a quotation of several paragraphs', () => {
  it.each<Case>([
    [
      '"They told us to wait.\n\n"We waited for three weeks.\n\n"Nobody called us," said Amina Yusuf, a teacher in Kano.',
      ['Amina Yusuf: They told us to wait.', 'Amina Yusuf: We waited for three weeks.', 'Amina Yusuf: Nobody called us,'],
    ],
    [
      'Ahmed Shafik dismissed the result.\n\n"We went to the court.\n\n"We will go again," a rival, Hamdeen Sabahi, said.',
      ['Hamdeen Sabahi: We went to the court.', 'Hamdeen Sabahi: We will go again,'],
    ],
    [
      'The president then turned to Iran:\n\n"It is time for them to choose.\n\n"We are patient," Barack Obama said.',
      ['Barack Obama: It is time for them to choose.', 'Barack Obama: We are patient,'],
    ],
    [
      '"The bank has made mistakes," said Prince. "It will make more.\n\n"We will repay every cent," he said.',
      ['Prince: The bank has made mistakes,', 'Prince: It will make more.', 'Prince: We will repay every cent,'],
    ],
    [
      '"The bank has made mistakes," said Prince.\n\n"We will repay every cent," said Luis Prado.',
      ['Prince: The bank has made mistakes,', 'Luis Prado: We will repay every cent,'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a pronoun before its name', () => {
  it.each<Case>([
    ['"We ran all night long," she said. Aisha Bello, 34, has four children.', ['Aisha Bello: We ran all night long,']],
    ['"We ran all night long," she said. Angela Cruz left.', ['Angela Cruz: We ran all night long,']],
    ['"We ran all night long," she said. Peter Cruz left.', ['null: We ran all night long,']],
    ['"We ran all night long," he told Vladimir Putin. The ministry met.', ['null: We ran all night long,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a post or an age for a person without a post', () => {
  it.each<Case>([
    [
      'Carrie Lam would not resign. The Hong Kong leader told them she would quit "if I have a choice".',
      ['Carrie Lam: if I have a choice'],
    ],
    ['Camila Vargas voted early. "I cried when I saw the list," the 34-year-old said.', ['Camila Vargas: I cried when I saw the list,']],
    [
      'Foreign Minister Ana Cruz voted early. "I cried when I saw the list," the opposition leader said.',
      ['opposition leader: I cried when I saw the list,'],
    ],
    ['Camila Vargas voted early. "I cried when I saw the list," a farmer said.', ['farmer: I cried when I saw the list,']],
    ['Camila Vargas voted early. "I cried when I saw the list," the official said.', ['official: I cried when I saw the list,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
