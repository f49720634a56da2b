// Offices, ranks and trades that prose gives to persons.

/** Each line one office in all its words, parted by `|`; behind `<` what one may also call who holds it. */
const SHARED = `
president|head of state < leader head politician
prime minister|premier|chancellor|head of government < leader politician
minister|secretary of state < politician official diplomat leader
king|queen|monarch|emir|sultan|emperor < leader
governor < leader official head politician
mayor < leader official politician head
speaker < politician leader lawmaker chairperson president
lawmaker|legislator|parliamentarian|member of parliament|mp|senator|sen.|congressman|congresswoman < politician
ambassador < diplomat envoy official
envoy|special representative|representative|emissary|negotiator|go-between|mediator < diplomat official delegate
consul < diplomat official
secretary < official politician
secretary general|secretary-general|general secretary < leader head official diplomat
chief of staff < aide official head
spokesperson|spokesman|spokeswoman|press secretary < official aide
aide|adviser|advisor|assistant|counsellor|counselor|confidant < official
chief executive|ceo|managing director|executive director < director head executive businessman manager
chairperson|chairman|chairwoman|chair < head leader
director|director general|director-general < head official manager chief executive
head|chief|boss < leader official director manager
treasurer < official
editor|editor-in-chief|editor in chief < journalist
columnist < journalist commentator writer author analyst
correspondent|reporter < journalist writer
journalist|writer|author|commentator|pundit < analyst
analyst|expert|scholar|researcher|academic|professor|historian|economist|political scientist|fellow < commentator author writer
judge|justice
prosecutor|attorney general|public prosecutor < official
lawyer|attorney|counsel|barrister|solicitor|advocate < expert
defence lawyer|defense lawyer|defence attorney < lawyer
general|commander|army chief|chief of the general staff|marshal|admiral|colonel < officer soldier chief head leader
bishop|archbishop|cardinal|patriarch < cleric
leader < politician head
founder|co-founder < head leader businessman
owner < businessman
businessman|businesswoman|entrepreneur|tycoon|billionaire|oligarch|investor
`;
/** Words that stand for nothing but themselves. */
const PLAIN =
  'politician official diplomat manager executive delegate officer soldier cleric activist inspector engineer mechanic surgeon doctor nurse teacher farmer driver pilot captain sailor';

/** An office under its first name, with what else one may call who holds it. */
export interface Office {
  readonly name: string;
  readonly also: ReadonlySet<string>;
}

const LINES = SHARED.trim()
  .split('\n')
  .map((line) => line.split('<').map((part) => part.trim()))
  .map(([names = '', also = '']) => ({ words: names.split('|'), also: also.split(' ') }));
/** The first name of the office of each word: `journalist` of "author". */
const FIRST = new Map(LINES.flatMap(({ words }) => words.map((word): readonly [string, string] => [word, words[0] ?? word])));

/** Every office by each of its words. */
export const OFFICES: ReadonlyMap<string, Office> = new Map([
  ...LINES.flatMap(({ words, also }) => {
    const office: Office = { name: words[0] ?? '', also: new Set(also.flatMap((word) => [word, FIRST.get(word) ?? word])) };
    return words.map((word): readonly [string, Office] => [word, office]);
  }),
  ...PLAIN.split(' ').map((word): readonly [string, Office] => [word, { name: word, also: new Set() }]),
]);
