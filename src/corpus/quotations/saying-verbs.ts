// Verbs of saying in four classes, with all their forms.

/**
 * What a verb does with words in quotation marks: `say` brings them, `call` gives somebody or something that name,
 * `tell` has a hearer, `feel` reports a thought or a mood.
 */
export type SayingClass = 'say' | 'call' | 'tell' | 'feel';

export type SayingForm = 'past' | 'present' | 'base' | 'participle';

export interface SayingVerb {
  readonly verb: string;
  readonly class: SayingClass;
  readonly form: SayingForm;
  /** Whether what it brings may be shorter than a clause: `called it “absurd”`. */
  readonly bringsTerms: boolean;
  /** A form that is as often a noun: `claims`, `notes`. */
  readonly isNoun: boolean;
}

/** Irregular ones as `base/past/participle`. */
const VERBS: Readonly<Record<SayingClass, string>> = {
  say: `say/said state declare argue add note observe write/wrote/written claim insist explain stress emphasize emphasise underline underscore
    highlight allege assert remark conclude announce acknowledge admit reply respond comment suggest pledge vow quip tweet retweet post recall
    maintain reiterate caution predict complain lament read/read ask indicate contend affirm counter retort concede confirm continue
    joke boast proclaim pronounce profess opine recount relate repeat report reveal shout yell scream cry whisper mutter murmur chant sing/sang/sung exclaim
    answer interject intone signal specify speculate promise mention point clarify deny testify elaborate exhort
    muse reason remember swear/swore/sworn threaten wonder demand agree disagree object protest go hint charge ascertain plead propose recommend
    blog text message posit postulate submit rule find/found stipulate summarize summarise sum thunder fume bark snap quote cite
    reassure enthuse gush disclose divulge forecast/forecast order instruct appeal apologize apologise blast rail
    scoff sneer growl chime deadpan sigh laugh smile shrug grin chuckle sob groan gasp mumble begin/began/begun conjecture estimate judge/judged warrant tout venture warn`,
  call: `call describe brand label dub dismiss denounce condemn hail praise characterize characterise deride slam criticize criticise blast
    portray depict term deem decry laud welcome reject consider regard accuse blame mock ridicule cast/cast refer
    lambast lambaste castigate style deplore speak/spoke/spoken talk salute applaud commend compare liken paint`,
  tell: `tell/told inform advise urge assure remind notify address thank beg implore lecture`,
  feel: `believe think/thought hope fear feel/felt expect doubt regret`,
};

/** Verbs too many-sided to count where no quotation stands right beside them. */
const ONLY_BESIDE: ReadonlySet<string> = new Set(
  `go find begin continue ring order charge chime deadpan sigh laugh smile shrug grin chuckle sob groan gasp mumble answer sing rule submit point signal post object judge relate sum read text message address cast consider
   regard term welcome reject praise hail feel expect think hope fear blast snap paint compare reason rail talk speak refer estimate brief
   demand report advise thank propose quote cite order mention blame accuse promise announce reveal agree disagree deny confirm indicate`.split(
    /\s+/,
  ),
);

const NOUNS: ReadonlySet<string> = new Set(
  `claim note call comment remark report state answer post question demand promise pledge threat joke reply insult order account
   brand label protest object point rule charge reason signal forecast text message blog chant cry shout hope fear doubt regret term style estimate
   appeal blast address thank tweet vow whisper scream talk slam forecast find caution highlight brief counter`.split(/\s+/),
);

/** Verbs that a term may stand beside without being anybody's words. */
const LOOSE: ReadonlySet<string> = new Set(
  'speak talk refer accuse blame consider regard cast paint reject welcome compare liken commend salute'.split(' '),
);

const add = (base: string, ending: 'ed' | 's' | 'ing'): string => {
  const isDoubling =
    /^(?:admit|submit|refer|slam|blog|beg|dub|quip|snap|sum|sob|grin|shrug|chat|concur|retweet)$/.test(base) && base !== 'retweet';
  if (ending === 's')
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = isDoubling ? base + base.slice(-1) : base;
  if (ending === 'ing') return base.endsWith('ee') ? `${base}ing` : base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
};

/** All forms of all verbs of saying, in lower case. */
export const SAYING_VERBS: ReadonlyMap<string, SayingVerb> = (() => {
  const forms = new Map<string, SayingVerb>();
  for (const kind of ['feel', 'call', 'tell', 'say'] as const) {
    for (const entry of VERBS[kind].split(/\s+/)) {
      const [verb = '', past = add(verb, 'ed'), done = past] = entry.split('/');
      const put = (form: string, name: SayingForm): void => {
        forms.set(form, {
          verb,
          class: kind,
          form: name,
          bringsTerms: kind === 'call' && !LOOSE.has(verb),
          isNoun: NOUNS.has(verb) && name !== 'past' && name !== 'participle',
        });
      };
      put(verb, 'base');
      put(add(verb, 's'), 'present');
      put(add(verb, 'ing'), 'participle');
      put(done, 'past');
      put(past, 'past');
    }
  }
  return forms;
})();

/** Whether a verb counts as one of saying only beside a quotation. */
export const needsQuote = (verb: SayingVerb): boolean => ONLY_BESIDE.has(verb.verb) || verb.class === 'feel';

/** Nouns that bring words in quotation marks: `a warning that “…”`, `the claim “…”`. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `words word message claim claims warning warnings pledge promise vow call calls demand statement remark remarks comment comments assertion
   argument answer reply response slogan motto mantra question verdict conclusion reaction complaint insistence description view opinion belief
   contention observation threat appeal accusation allegation explanation admission confession tweet post declaration prediction boast`.split(
    /\s+/,
  ),
);
