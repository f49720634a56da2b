// Words by which site furniture gives itself away; general English conventions of news sites, no names.

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+';
const CLOCK = '(?:,?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?';
const CALENDAR_DATE = `(?:${MONTH}\\s+${DAY},?\\s+${YEAR}|${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH},?\\s+${YEAR}|${YEAR}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`;

/** A line that is a date and nothing else, with the usual words before it. */
export const DATE_LINE = new RegExp(
  `^(?:(?:last\\s+)?(?:published|posted|updated|modified|date|issued)(?:\\s+on)?\\s*:?\\s*)?(?:${WEEKDAY})?${CALENDAR_DATE}${CLOCK}(?:\\s*[|•·–—-]\\s*\\d+\\s*min(?:ute)?s?(?:\\s+read)?)?\\.?$`,
  'i',
);

/** Parts of a date that a page lays out on lines of their own. */
export const DATE_PARTS: Readonly<Record<'month' | 'day' | 'year', RegExp>> = {
  month: new RegExp(`^${MONTH},?$`, 'i'),
  day: new RegExp(`^${DAY},?$`, 'i'),
  year: new RegExp(`^${YEAR}$`),
};

/** `by admin`, `By Jane Doe, Senior Fellow`: who wrote it, on a line of its own. */
export const BYLINE = /^(?:(?:written|posted|published|reported|analysis|opinion|edited|report|story)\s+)?by:?\s+(?<who>\S.*)$/i;
export const AUTHOR_LINE = /^authors?\s*:\s*(?<who>\S.*)$/i;

/** Accounts and desks that sign pages without being a person. */
export const NOT_A_PERSON =
  /^(?:the\s+)?(?:admin(?:istrator)?|web\s?master|editors?|editorial(?:\s+(?:board|staff|team|desk))?|staff(?:\s+(?:writers?|reporters?))?|news\s?(?:room|desk)|guest|user|author|anonymous|team|redaction|redaktion)$/i;

/** `Jane Doe is a Senior Fellow at …`: the note on the author below an article. */
export const AUTHOR_NOTE =
  /^(?:(?:about the authors?|the authors?)\s*:?\s*)?(?<who>(?:(?:Dr|Prof|Amb|Gen|Col)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|bin|al|el|da|di)\s+)*\p{Lu}[\p{L}.'’-]*){1,4})(?:,\s*(?:Ph\.?D\.?|M\.?A\.?|M\.?D\.?|J\.?D\.?),?)?\s+(?:is|was|serves|works|writes|teaches|covers)\s+(?<role>(?:currently\s+)?(?:as\s+)?(?:an?|the|at|for|on)\s.{3,500})$/u;
/** What people who write articles are. */
export const ROLE =
  /\b(?:director|fellow|professor|lecturer|researcher|analyst|journalist|editor|author|correspondent|reporter|columnist|writer|scholar|student|candidate|adviser|advisor|expert|economist|historian|consultant|ambassador|diplomat|president|chair(?:man|woman|person)?|founder|head|associate|specialist|scientist|contributor|coordinator|officer)\b/i;

/** Labels of links to other articles; the teaser stands behind the colon or on the next line. */
export const TEASER_LABEL =
  /^(?:read(?:\s+(?:also|more|next|on|further))?|also\s+read|see\s+also|also\s+see|watch(?:\s+also)?|listen|related(?:\s+(?:articles?|stories|posts?|content|reading|topics))?|more\s+(?:on|about|from)\s+this(?:\s+(?:topic|story|author))?|more\s+from\b.{0,40}|further\s+reading|recommended(?:\s+reading)?|don[’']t\s+miss|in\s+case\s+you\s+missed\s+it|editor[’']?s[’']?\s+picks?)\s*(?::\s*(?<rest>.*)|(?<alone>))$/i;

/** Labels after which a page only shows other pages. */
export const TEASERS_FOLLOW =
  /^(?:you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy|be\s+interested\s+in)|related\s+(?:articles?|stories|posts?|content|news)|(?:more|latest|top|other)\s+(?:stories|articles|posts|news)|recommended(?:\s+for\s+you)?|most\s+(?:read|popular|viewed)|trending(?:\s+now)?|(?:previous|next)\s+(?:post|article)|leave\s+a\s+(?:reply|comment)|\d*\s*comments?)\s*:?$/i;

/** Whole lines that belong to the page, not to the article. */
export const BOILERPLATE: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|bookmark|copy\s+link|download(?:\s+pdf)?|subscribe|log\s?in|sign\s+(?:in|up)|menu|search|home|advertisement|sponsored(?:\s+content)?|skip\s+to\s+(?:main\s+)?content|back\s+to\s+top|load\s+more|continue\s+reading|click\s+here|loading)\b.{0,12}$/i,
  /^share\s+(?:this|on|via|the)\b.{0,80}$/i,
  /^(?:follow|like|join|find)\s+us\s+(?:on|at)\b.{0,120}$/i,
  /^(?:subscribe|sign\s+up|register)\s+(?:to|for|now|today|here)\b.{0,160}$/i,
  /^(?:support\s+(?:our|us|independent)|donate|become\s+a\s+(?:member|patron|subscriber))\b.{0,160}$/i,
  /^(?:tags?|topics?|categor(?:y|ies)|filed\s+under|keywords?|posted\s+in)\s*:.{0,200}$/i,
  /^(?:©|\(c\)\s|copyright\b).{0,200}$/i,
  /^all\s+rights\s+reserved\b.{0,120}$/i,
  /^(?:this\s+(?:article|post|story|piece)|an\s+earlier\s+version\s+of\s+this\s+(?:article|post))\s+(?:was|is|has\s+been)\s+(?:originally\s+|first\s+)?(?:published|posted|republished|updated)\b.{0,240}$/i,
  /^(?:the\s+)?(?:views|opinions)(?:\s+and\s+(?:views|opinions))?\s+(?:expressed|in\s+this)\b.{0,300}$/i,
  /^(?:[\d.,]+k?\s+)?(?:views?|shares?|likes?|min(?:ute)?s?\s+read|reading\s+time\b.{0,20})$/i,
  /^\d+\s*min(?:ute)?s?\s+read$/i,
  /^[-–—_*=~•·.#|\s]{3,}$/,
];

/** Lines under or over a picture. */
export const CAPTION =
  /^(?:(?:photo|image|picture|illustration|graphic|map|video|credit|credits|file\s+photo|cover\s+(?:photo|image)|featured\s+image)(?:\s+(?:by|credit|source|courtesy))?\s*(?::|\/|©|–|—|by\s|courtesy\s).{0,300}|source\s*:\s*.{1,80}|\[?(?:photo|image)\]?|.{0,300}\((?:photo|image|picture|file\s+photo)\b[^()]{0,100}\)\.?)$/i;
/** A picture in Markdown. */
export const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;

/** Headings after which only references follow. */
export const REFERENCES_FOLLOW = /^(?:notes|endnotes|footnotes|references|bibliography|works\s+cited|sources)\s*:?$/i;
/** `[i] …`, `[^3]: …`, `¹ …`: the note itself. */
export const FOOTNOTE = /^(?:\[\^?(?:\d{1,3}|[ivxlc]{1,7}|\*{1,3})\]:?\s+\S|[¹²³⁰⁴-⁹]{1,3}\s*\S)/;
