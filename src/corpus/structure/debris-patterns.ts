// Words by which site furniture gives itself away; general English conventions of news sites, no names of sites.

/** Parts of a date that a page lays out on lines of their own. */
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
export const DATE_PARTS: Readonly<Record<'month' | 'day' | 'year', RegExp>> = {
  month: new RegExp(`^${MONTH},?$`, 'i'),
  day: /^\d{1,2}(?:st|nd|rd|th)?,?$/i,
  year: /^(?:19|20)\d{2}$/,
};

/** Labels of links to other articles; the teaser stands behind the colon or on the next line. */
export const TEASER_LABEL =
  /^(?:you\s+(?:may|might)\s+also\s+(?:like|enjoy|be\s+interested\s+in)|(?:full|complete|all\s+our|special)\s+coverage|read(?:\s+(?:also|more|next|on|further|the\s+full\s+(?:story|article|report)))?|also\s+read|see\s+also|see\s+more|also\s+see|watch(?:\s+also|\s+more|\s+now)?|listen(?:\s+now)?|more|related(?:\s+(?:articles?|stories|story|posts?|content|reading|topics|coverage|links?|news))?|more\s+(?:on|about|from)\s+this(?:\s+(?:topic|story|author))?|more\s+(?:from|on)\b.{0,40}|further\s+reading|recommended(?:\s+(?:reading|stories|articles))?|don[’']t\s+miss|in\s+case\s+you\s+missed\s+it|must\s+read|editor[’']?s[’']?\s+(?:picks?|choice)|in\s+pictures|in\s+depth|(?:photos?|video|gallery|slideshow|podcast|explainer|factbox|timeline|opinion|analysis|interactive|live))\s*(?::\s*(?<rest>.*)|(?<alone>))$/i;
/** Labels that are headings and beginnings of sentences as well: they need a colon or capitals to lead elsewhere. */
export const WEAK_LABEL =
  /^(?:more|watch|listen|live|photos?|video|gallery|slideshow|podcast|explainer|factbox|timeline|opinion|analysis|interactive|in\s+depth|in\s+pictures)\b/i;
/** `READ MORE Another story`, `» Another story`: a teaser without a colon. */
export const TEASER_LINE =
  /^(?:(?:Also read|Read also|See also|Read more|Related|Must read|Also in this section) \| |(?:Read also|Also read|See also|Must read) (?=\p{Lu})|More about: (?=\p{Lu})|(?:READ(?: MORE| ALSO| NEXT)?|ALSO READ|SEE ALSO|WATCH|RELATED|MORE|MUST READ|LISTEN|DON[’']T MISS)(?:\s*[|:>»–—-]+\s*|\s+)|(?:[»›▶►→]{1,3}|>{2,3})\s*)(?<rest>\S.*)$/u;

/** Labels after which a page only shows other pages. */
export const TEASERS_FOLLOW =
  /^(?:you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy|be\s+interested\s+in)|related\s+(?:articles?|stories|posts?|content|news|links?|topics?|coverage|reading)|we\s+recommend|selections?\s+for\s+you|popular\s+posts\b.{0,30}|(?:more|latest|top|other|recent|popular|featured)\s+(?:stories|articles|posts|news|headlines)|recommended(?:\s+for\s+you)?|(?:what\s+)?(?:others\s+are|people\s+are|to)\s+read(?:ing)?(?:\s+next)?|most\s+(?:read|popular|viewed|shared|commented|e-?mailed|discussed)(?:\s+(?:now|today|stories|articles|news))?|top\s+(?:\p{L}+\s+){1,3}stories|features,\s+views,\s+analysis|topics?\s+mentioned\s+in\s+this\s+(?:article|story)|trending(?:\s+now)?|from\s+(?:around\s+the\s+web|our\s+partners)|sister\s+(?:links|projects)|external\s+links|more\s+(?:from|on)\s+\S.{0,40}|(?:previous|next)\s+(?:post|article|story)|also\s+in\s+\S.{0,30})\s*:?$/iu;

/** Headings after which readers, not the author, speak; what follows to the end belongs to them. */
export const COMMENTS_FOLLOW =
  /^(?:leave\s+(?:a|your)\s+(?:reply|comments?)(?:\s?\d+\s+comments|[.!:]?\s+your\s+e-?mail\s+address\s+will\s+not\b.{0,100})?|(?:no|0)\s+comments:?|\d*\s*comments?(?:\s*\(\d+\))?|(?:post|add|write)\s+(?:a|your)\s+comment|join\s+the\s+(?:conversation|discussion)|comments\s+(?:are\s+closed|policy|section)|(?:readers?[’']?\s+|view\s+(?:all\s+)?)comments?|your\s+(?:comments?|views)|have\s+your\s+say|\d+\s+(?:thoughts?|responses?|replies)(?:\s+(?:on|to)\b.{0,200})?)\s*[:.]?$/i;
/** What ends a press release or a page: below stand notes and the house about itself. */
export const PAGE_ENDS: readonly RegExp[] = [
  /^[-–—*\s]*(?:#{3,}|ENDS?|-?30-?)[-–—*.\s]*$/,
  /^(?:[-–—*]\s?ends?\s?[-–—*]|notes?\s+(?:to|for)\s+(?:the\s+)?editors?|(?:media|press)\s+contacts?|contact\s+(?:us|information|details))\s*:?$/i,
];

/** Words on buttons for sharing; a line of nothing else is furniture. */
export const BUTTONS: ReadonlySet<string> = new Set(
  'give gift feedback send share shares tweet retweet facebook twitter whatsapp linkedin pinterest reddit email e-mail mail print copy link save like likes follow messenger telegram google google+ version printable printer-friendly printer friendly pocket flipboard on via this article story page by and or send more pin it stumbleupon digg delicious viber vk vkontakte tumblr instagram youtube rss bookmark comment comments 0 1 x to a friend post sms skype line feed buffer evernote myspace icon button close open app us'.split(
    ' ',
  ),
);
export const STRONG_BUTTON =
  /\b(?:share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|reddit|e-?mail|print(?:able)?|telegram|google\+|digg|tumblr|instagram|youtube|rss|bookmark|messenger)\b/i;

/** Names of sections, which stand above titles. */
export const SECTION =
  /^(?:(?:breaking|latest|top|local|world|international|national|foreign|political|business|daily|your)\s+)?(?:home(?:page)?|news|world|politics|international|national|europe|asia|africa|americas?|(?:middle|far)\s+east|(?:asia[-\s])?pacific|(?:north|south|latin|central)\s+(?:america|asia)|caucasus|eurasia|us|u\.s\.|uk|eu|russia|china|india|turkey|iran|business|economy|markets|opinion|editorial|op-?ed|comment(?:ary)?|analysis|features?|exclusive|interviews?|reports?|security|defen[cs]e|diplomacy|energy|society|culture|sports?|science|technology|tech|health|environment|climate|videos?|photos?|live|press\s+releases?|statements?|speeches|publications?|research|blogs?|archives?|stories|story|headlines|top\s+stories|conflicts?|lifestyle|magazine|law|religion|migration|terrorism|military|crime|travel|arts|entertainment|columns?|columnists?|letters|in\s+depth|affairs|policy(?:\s+briefs?)?|briefings?|newsletter|media)(?:\s*(?:&|and|,)\s*(?:north\s+africa|politics|news|analysis|commentary|society|security|economy|defen[cs]e))?$/i;
/** `Home > World > Europe`. */
export const CRUMBS =
  /^[\p{L}\d.&' -]{2,40}(?:\s*[>»›→]{1,2}\s*[\p{L}\d.,:&' -]{2,60}){1,6}$|^Home\s*[/|]\s*[\p{L}\d./|&' -]{2,80}$|^[\p{Lu}][\p{L}&-]{2,20}(?:\s[|/]\s[\p{Lu}][\p{L}& -]{2,20}){2,6}$/u;

/** Headings after which only references follow. */
export const REFERENCES_FOLLOW =
  /^(?:notes|endnotes|footnotes|references|bibliography|works\s+cited|sources?|further\s+reading|citations)\s*:?$/i;
/** `[i] …`, `[^3]: …`, `¹ …`: the note itself. */
export const FOOTNOTE = /^(?:\[\^?(?:\d{1,3}|[ivxlc]{1,7}|\*{1,3})\]:?\s+\S|[¹²³⁰⁴-⁹]{1,3}\s*\S)/;
