// Whole lines and paragraphs that belong to the page, not to the article.
import { isAgency } from './agencies.js';
import { isFootBar, PAGE_REMARKS, WIRE_SIGNS } from './page-remarks.js';

/** Short lines: buttons, counters, labels. */
const LINES: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|bookmark|copy\s+link|download(?:\s+pdf)?|subscribe|log\s?in|log\s+out|sign\s+(?:in|up)|menu|search|home|advertisements?|advertising|ad|sponsored(?:\s+content)?|skip\s+(?:to\s+(?:main\s+)?content|ad(?:vertisement)?)|back\s+to\s+top|top|load\s+more|show\s+more|view\s+(?:all|more)|continue\s+reading|click\s+here|loading|close|next|previous|prev|toggle\s+\w+|expand|collapse|follow|like|republish(?:\s+this\s+article)?|newsletters?|play|pause|live|read\s+more|text\s+size|font\s+size|larger|smaller|translate|permalink|register|buy\s+now|shop|faq|sitemap|terms(?:\s+of\s+(?:use|service))?|privacy(?:\s+policy)?|cookies?(?:\s+policy)?|contact(?:\s+us)?|about(?:\s+us)?)(?:[\s.…!:»>]{0,4}|\s+\(\d{1,6}\))$/i,
  /^share\s+(?:this|on|via|your)\b.{0,80}$/i,
  /^(?:(?:story|article)\s+continues\s+(?:below|after|on)|continue\s+reading|advertisement|ad\s+break|scroll\s+(?:down\s+)?(?:to|for))\b[^.]{0,80}\.?$/i,
  /^(?:follow|like|join|find|visit|connect\s+with)\s+(?:us|@\w+|\p{Lu}[\p{L}\d .'’-]{1,50})\s+(?:on|at|via)\s+(?:facebook|twitter|x\b|instagram|telegram|youtube|linkedin|whatsapp|google|social|our|the\s+web|https?:|www\.|@).{0,160}$/iu,
  /^(?:follow|like|join|find)\s+us\b.{0,120}$/i,
  /^(?:tags?|topics?|categor(?:y|ies)|filed\s+under|keywords?|posted\s+in|labels?|related\s+topics|in\s+this\s+(?:article|story|issue|edition|newsletter)|subjects?|section|sections|themes?|regions?|countr(?:y|ies))\s*:(?!.*[.!?]$).{0,300}$/i,
  /^(?:#[\p{L}\d_]+[\s,]*){1,30}$/u,
  /^(?:KEYWORDS?|TAGS?|TOPICS?)\s+(?!.*[.!?]$)\S.{0,300}$/,
  /^.{0,60}\bnewsletters?\b.{0,240}\b(?:sign\s+(?:me\s+)?up|subscribe(?:\s+now)?)[.!]?$/i,
  /^.{2,80}\s[-–—|:]\s*(?:press|news|media)\s+(?:release|advisory|statement|note)$/i,
  /^[\p{L} ]{2,40}:\s*(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/u,
  /^not\s+for\s+(?:distribution|publication|circulation|release)\b.{0,80}$/i,
  /^(?:©|\(c\)\s|copyright\b\s*(?:©|\(c\)|\d|by|the|:)).{0,300}$/i,
  /^(?:.{0,80}[.|]\s*)?all\s+(?:rights|content)\s+(?:are\s+)?reserved\b.{0,160}$/i,
  /^(?:\d[\d.,]*[km]?\s+)?(?:views?|shares?|likes?|retweets?|reads?|votes?|reactions?|people\s+(?:like|recommend)\b.{0,20}|min(?:ute)?s?\s+(?:read|watch|listen)|reading\s+time\b.{0,20})$/i,
  /^(?:reading\s+time|time\s+to\s+read|estimated\s+read(?:ing)?(?:\s+time)?|read\s+time|length|word\s+count|views|hits|read)\s*:?\s*(?:about\s+)?\d[\d.,]*\s*(?:min(?:ute)?s?|words|times|views)?\.?$/i,
  /^(?:for\s+immediate\s+release|(?:press|news|media)\s+(?:release|advisory)|embargoed\b.{0,60})(?:\s+(?:no|nr|number|#)\.?\s*[\d/.-]{1,12})?$/i,
  /^(?:[Ee]ditors?|[Ee]diting|[Tt]ranslators?|[Pp]roducers?|[Pp]roofreader)\s*:\s*(?:\p{Lu}[\p{L}.'’-]*[,\s]*){1,6}$/u,
  /^(?:enditem|end\s+item|on\s+the\s+net:?|links?:|on\s+the\s+web:?)$/i,
  /^.{0,80}\s(?:https?:\/\/|www\.)\S{3,200}$/i,
  /^.{0,80}\bcompiled\s+from\s+(?:agenc(?:y|ies)|wires?|(?:news\s+)?reports)\b.{0,40}$/i,
  /^SOURCE\s+\p{Lu}[^.!?]{1,80}$/u,
  /^.{0,80}\bjoin\s+the\s+(?:conversation|discussion)[.!]?$/i,
  /^\d{1,3}\s*min(?:ute)?s?\s+(?:read|watch|listen)$/i,
  /^(?:about\s+)?\d{1,2}\s+(?:minutes?|hours?|days?|weeks?|months?|years?)\s+ago$/i,
  /^(?:page|slide|image|photo)?\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/i,
  /^(?:[-–—_=~•·.#|*\s]{3,}|[-–—*|•·]{1,2})$/,
  /^\p{Lu}\p{Ll}{2,15}\s\(\d{1,3}%\)$/u,
  /^(?:news|story|article|post|page|document|release)\s+(?:id|code|no\.?|number)\s*:?\s*[\w/-]{1,20}$/i,
  /^(?:posted|published|updated|written|filed)(?:\s+(?:on|by|in|at))?\s*:?$/i,
  /^[—–-]{1,2}\s?.{2,60}\(@\w{2,30}\)\s.{0,40}$/,
  /^your\s+(?:name|e-?mail(?:\s+address)?|comment|message)$/i,
  /^(?:newer|older)\s+posts?\b.{0,40}$/i,
  /^(?:back\s+to\s+(?:top|(?:the\s+)?(?:list|overview|index|news|results|home(?:page)?|main(?:\s+page)?))|print\s+friendly)\b.{0,20}$/i,
  /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
  /^\(\s*(?:\p{Sc}|[A-Z]{3}\s?|US\$)?1(?:\.0+)?(?:\s[\p{L}.]{1,20}){0,3}\s*=\s*[^()=]{3,60}\)\.?$/u,
  /^our\s+standards\s*:.{0,80}$/i,
  /^[TFMEPW]\s?[:.]\s*(?:\+?\(?\d[\d\s()./-]{5,24}|\S+@\S{3,80}|www\.\S{3,80})$/i,
  /^(?:(?:tel|telephone|phone|fax|mobile|cell|e-?mail|web(?:site)?|url|skype|twitter|facebook|instagram|contact(?:\s+person)?|media\s+contacts?|press\s+(?:contact|office|inquiries)|for\s+(?:media|press)\s+(?:enquiries|inquiries))\.?\s*[:+]).{0,200}$/i,
  /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/,
  /^@\w{2,30}$/,
  /^(?:https?:\/\/|www\.)\S{3,300}$/i,
  /^(?:\+|00)?\(?\d[\d\s()./-]{7,24}$/,
  /^(?:source|via|credit|from|original)\s*:\s*(?:https?:\/\/\S{1,300}|\p{Lu}[^.]{0,79})$/iu,
];

/** Sentences of the page itself, as they begin. */
const OPENINGS: readonly RegExp[] = [
  /^(?:please\s+)?(?:(?:to\s+)?(?:un)?subscribe,?|sign\s+up|register)\s+(?:to|for|reply|click|send|now|today|here|with|and\s+get)\b/i,
  /^(?:to\s+)?(?:get|receive|have)\s+(?:the\s+|our\s+|all\s+the\s+|more\s+)?(?:latest|top|best|breaking|daily|weekly|news|stories|updates|headlines|alerts)\b.{0,120}\b(?:inbox|newsletter|email|e-mail|app|phone|alerts?|channel)\b/i,
  /^(?:enter|provide)\s+your\s+(?:e-?mail|name)\b/i,
  /^(?:(?:thank\s+you|thanks)\s+for\s+(?:reading|subscribing|signing|your\s+(?:support|interest|feedback))|you\s+can\s+unsubscribe|you\s+have\s+(?:\w+\s+)?(?:free\s+)?articles?\s+(?:left|remaining)|already\s+a\s+(?:subscriber|member))\b/i,
  /^(?:support\s+(?:our\s+(?:work|journalism)|us\b|independent\s+journalism|quality\s+journalism)|donate\b|become\s+a\s+(?:member|patron|subscriber|supporter)|please\s+(?:consider\s+(?:donating|subscribing|supporting|making|sharing|becoming)|support\s+(?:us|our)|donate|enable|note\s+that\s+comments|log\s+in|sign\s+in|read\s+our|keep\s+(?:your\s+)?comments))/i,
  /^if\s+you\s+(?:enjoyed|liked|appreciate|value|found|have|want|would\s+like|wish)\b.{0,80}\b(?:articles?|newsletter|journalism|e-?mail\s+us|contact\s+us|subscribe|sign\s+up|click)\b/i,
  /^(?:we|this\s+(?:web)?site|our\s+(?:web)?site)\s+uses?\s+cookies\b/i,
  /^by\s+(?:clicking|continuing|using|signing\s+up|subscribing|submitting|browsing|registering|accepting)\b.{0,200}\b(?:you\s+(?:agree|consent|accept|acknowledge|confirm|are\s+agreeing)|cookies)\b/i,
  /^(?:accept|manage|reject)\s+(?:all\s+)?cookies\b/i,
  /^(?:please\s+)?(?:click|tap)\s+(?:here|on|the|to)\b.{0,200}$/i,
  /^to\s+(?:read|view|see|watch|listen\s+to|continue\s+reading|comment\s+on|contact)\s+(?:more|the|this|about\s+this)\b.{0,120}\b(?:click|visit\s+(?:our|www|http)|go\s+to|subscribe|sign\s+(?:in|up)|log\s+in|register|e-?mail|download)\b/i,
  /^(?:media\s+playback\s+is|your\s+(?:browser|device)\s+(?:does|is|may)|this\s+(?:video|content|media|browser)\s+(?:is|can|could|cannot|does)\b.{0,40}\b(?:available|support|load|play)|this\s+is\s+a\s+modal|javascript\s+(?:is|must)|no\s+media\s+source|sorry,\s+(?:this\s+(?:page|video|content)|your\s+browser|the\s+page))/i,
  /^\(?(?:this\s+(?:article|post|story|piece|commentary|op-?ed|essay|blog(?:\s+post)?)|(?:an\s+earlier|a\s+previous|a\s+shorter|a\s+longer|a)\s+version\s+of\s+this\s+(?:article|post|story|report|piece|op-?ed|essay))\s+(?:(?:was|is|has|had|have|were|will)\s+)?(?:also\s+|not\s+|be\s+|been\s+|originally\s+|first\s+|previously\s+|automatically\s+){0,3}(?:published|posted|republished|reprinted|updated|corrected|amended|edited|appeared|appears|adapted|translated|produced|provided|supplied|written|part\s+of|incorrectly|misstated|misidentified|misspelled|misspelt|reproduced|brought|generated|excerpted|stated\s+incorrectly|clarified|modified|created|refiled)\b/i,
  /^\((?:this|the)\s+(?:story|report|article)\b.{0,20}\b(?:edited|corrected|updated|refiled|published|created|clarified)\b/i,
  /^(?:corrections?|clarification|editor[’']?s?[’']?\s+note|editors[’']\s+note|ed\.?\s+note|disclaimer|note\s+to\s+readers)\s*(?:\([^()]{0,40}\))?\s*(?::|[-–—]\s|\bappended\b)/i,
  /^(?:(?:the|all|any)\s+)?(?:views?|opinions?|statements|positions)(?:,?\s+(?:and|or)\s+(?:views?|opinions?|conclusions))?\s+(?:(?:expressed|stated|contained|presented|represented|set\s+out)\s+(?:here|herein|above|by\s+(?:the\s+)?(?:authors?|writers?|contributors?|columnists?)|in\s+(?:this|the)\s+(?:article|commentary|piece|post|blog|publication|paper|report|column|op-?ed|work|essay|text)|on\s+this|are\s+(?:those|solely|the\s+author|my\s+own|his\s+own|her\s+own|their\s+own)|do\s+not)|in\s+this\s+(?:article|commentary|piece|post|blog|publication|paper|column)\s+(?:are|do)|are\s+(?:those\s+of\s+the\s+author|solely|the\s+author|my\s+own))/i,
  /^(?:this\s+|the\s+)?(?:article|commentary|piece|post|publication|opinion|column|paper|content)\s+(?:does|do)\s+not\s+(?:necessarily\s+)?(?:reflect|represent)\s+the\s+(?:\w+\s+){0,3}(?:views?|opinions?|positions?|polic(?:y|ies)|stance)\b/i,
  /^(?:re)?(?:printed|published|produced|posted)\s+(?:here\s+)?(?:with|by)\s+(?:the\s+)?(?:kind\s+)?permission\b/i,
  /^(?:this\s+material|no\s+part\s+of\s+this|the\s+content\s+of\s+this|reproduction|unauthorized|redistribution|any\s+use\s+of\s+(?:this|the\s+content))\b.{0,80}\b(?:may\s+not\s+be|may\s+be|is\s+(?:strictly\s+)?(?:prohibited|forbidden|permitted))\b/i,
  /^(?:have\s+an\s+opinion\s+on\s+this|got\s+a\s+(?:news\s+)?(?:tip|story|question|confidential)|do\s+you\s+have\s+(?:a\s+(?:story|question|tip)|information\s+(?:about|on)|an\s+opinion)|send\s+(?:us\s+)?your\s+(?:\w+\s+){0,2}(?:comments?|stor(?:y|ies)|tips?|feedback|e-?mails?|letters?|pictures|questions)|tell\s+us\s+what\s+you|what\s+do\s+you\s+think(?:\?|\s+(?:of|about)\s+this)|we\s+encourage\s+(?:comment|reader)|comments\s+(?:are\s+moderated|posted|reflect|do\s+not)|let\s+us\s+know\s+(?:what|in|if|by|your)|write\s+to\s+us|e-?mail\s+us|contact\s+us|were\s+you\s+there\?|are\s+you\s+in\s+the\s+(?:area|region))/i,
  /^(?:for\s+(?:more|further|additional)\s+(?:information|details|news|stories|coverage|on\s+this)|for\s+(?:media|press)\s+(?:enquiries|inquiries|queries)|(?:media|press)\s+(?:contacts?|enquiries|inquiries))\b.{0,60}(?::|\b(?:contact|visit|see|go\s+to|please|call|e-?mail|click|follow|www\.|https?:|on\s+(?:our|the)\s+website)\b)/i,
  /^(?:leave|post|add|submit)\s+(?:a|your)\s+(?:reply|comment)\s*[.!:|]/i,
  /^your\s+e-?mail\s+address\s+will\s+not\s+be\s+(?:published|shared|displayed|made\s+public)\b/i,
  /^(?:all\s+)?(?:reader\s+)?comments?\s+(?:(?:will|must|should|may|have\s+to)\s+(?:not\s+)?be\s+(?:\w+\s+)?(?:moderated|approved|screened|reviewed|checked|edited|deleted|removed|published|polite|civil|in\s+english)|(?:that|which)\s+are\s+(?:abusive|offensive|defamatory|personal|irrelevant|off[- ]topic|obscene|inflammatory|insulting)|(?:are|is)\s+(?:now\s+)?(?:closed|disabled|moderated|subject\s+to|turned\s+off|welcome))\b/i,
  /^(?:we|the\s+(?:editors?|editorial\s+(?:team|board)|moderators?))\s+reserves?\s+the\s+right\s+to\s+(?:edit|delete|remove|reject|moderate|refuse|publish|not)\b/i,
  /^(?:keep|stay)\s+(?:up[\s-]to[\s-]date|informed|updated|connected|in\s+touch|ahead)\b.{0,160}\b(?:newsletters?|sign\s+(?:me\s+)?up|subscri\w+|inbox|app|alerts?|channel)\b/i,
  /^download\s+(?:the|our|this|a|full|as)\b.{0,80}(?:app|pdf|report|here|file|version|article)\b.{0,60}$/i,
  /^(?:watch|listen\s+to|view|check\s+out|browse)\s+(?:the|our|this|more|a|all)\s+(?:full\s+|latest\s+|entire\s+|video|related\s+|other\s+|short\s+|photo\s+)?(?:video|interview|podcast|episode|report|gallery|slideshow|photos|pictures|audio|article|stories|coverage|live\s?stream|film|clip)s?\b[^.]{0,120}[.:!]?$/i,
  /^(?:originally\s+(?:published|posted|appeared)|first\s+published|this\s+page\s+(?:was|has\s+been)\s+(?:last|printed|updated)|page\s+last\s+updated|last\s+(?:updated|modified|reviewed))\b[^.]{0,160}\.?$/i,
  /^(?:published|posted|updated|filed)\s+(?:in|by|on|at|under|:)[^.,]{0,60}$/i,
  /^(?:(?:ap|afp|reuters|associated\s+press|the\s+associated\s+press)\s+(?:\w+\s+)?(?:writers?|reporters?|contributed)\b)/i,
  /^(?:this\s+is\s+(?:a\s+)?(?:breaking|developing)\s+(?:news\s+)?(?:story|news|report|update)|more\s+(?:details\s+)?to\s+(?:follow|come)\b|check\s+back\s+(?:for|soon)|this\s+story\s+is\s+developing)/i,
  /^(?:the\s+)?.{2,60}\bis\s+not\s+responsible\s+for\s+the\s+content\s+of\s+external\b/i,
  /^(?:this\s+(?:article|work|page|story)|text|content|all\s+(?:text|content))\s+(?:is|are)\s+(?:licensed|available|released|made\s+available)\s+under\b/i,
  /^[-–—*\s]{0,4}\(?with\s+(?:agency\s+inputs?|inputs?\s+from\s+(?:agencies|\p{Lu})|(?:files?|material|contributions?|(?:wire|news)?\s?(?:reports?|services?|agencies))\s+from\s+(?:agencies|wires?|\p{Lu}\S*)\)?\.?$)/iu,
];
/** Who worked on a report: what stands behind must be names and places alone. */
const CREDIT =
  /^[-–—*(\s]{0,4}(?:(?:additional|with|further|with\s+additional|video|original|local)\s+)?(?:reporting|reported|writing|written|editing|edited|research|translation|translated|compiled|produced|production|fact-?check(?:ed|ing)|graphics?|contributions?|photos?|photography)\s+(?:by|from)\s*:?\s+(?<names>\S.{1,300})$/i;
/** `Jane Doe in Cairo and John Roe contributed to this report.` */
const CONTRIBUTED =
  /^[-–—*(\s]{0,4}(?<names>\p{Lu}.{2,300}?)\s+(?:also\s+)?(?:contributed|assisted|helped|reported)\s*(?<behind>.{0,200})$/u;
const TO_THE_REPORT =
  /^(?:to|with|in|on)?\s*(?:the|this)?\s*(?:additional|further)?\s*(?:report|reporting|story|article|coverage|research|piece|dispatch)\b/i;
const SMALL_WORDS =
  /^(?:and|in|at|from|by|with|for|of|the|de|al|el|bin|van|von|der|du|la|&|to|on|editing|writing|reporting|reported|additional|additionally|edited|written|compiled|translated|translation|research|contributed|contributing|graphics|photos?|video|staff|writers?|reporters?|correspondents?|journalists?|agencies|bureau|newsroom|desk|team|service)$/i;

/** Whether words are names and places with the small words between them. */
const areNames = (words: string): boolean =>
  words
    .split(/[\s,;:()/]+/)
    .filter((word) => word !== '' && word !== '-')
    .every((word) => /^[\p{Lu}\d@]/u.test(word) || SMALL_WORDS.test(word.replace(/[.]$/, '')));

function isCredit(text: string): boolean {
  if (areNames(MADE_BY.exec(text)?.groups?.['names'] ?? 'none')) return true;
  const credited = CREDIT.exec(text)?.groups?.['names'];
  if (credited !== undefined && areNames(credited)) return true;
  if (!/\b(?:contributed|assisted|helped|reported)\b/.test(text)) return false;
  const { names, behind } = CONTRIBUTED.exec(text)?.groups ?? {};
  if (names === undefined || behind === undefined || !areNames(names)) return false;
  return TO_THE_REPORT.test(behind) || (/^from\s/.test(behind) && areNames(behind));
}

const LONGEST_LINE = 330;
const LONGEST_SENTENCES = 700;

const isPattern = (text: string): boolean => LINES.some((pattern) => pattern.test(text));

/** What a page offers to do with an article. */
const OFFER =
  /^(?:(?:e-?mail|print|share|save|send|discuss|rate|download|comment\s+on|bookmark|recommend|forward)(?:\s+(?:this|the|a|an|to|your|our|it|page|article|story|link|friend|letter|editor|comment|feedback|pdf|via|by|e-?mail)){0,7}|print(?:able|er[\s-]friendly)(?:\s+(?:version|page|format))?|(?:letter|write|send\s+(?:a\s+)?letter)\s+to\s+the\s+editor|text\s+size|[+-]?A[+-]?|PDF|RSS(?:\s+feed)?|feedback|comments?(?:\s*\(?\d+\)?)?)$/i;

const isRemark = (text: string): boolean => PAGE_REMARKS.some((pattern) => pattern.test(text));
const isOffer = (text: string): boolean => OFFER.test(text) || isPattern(text) || isRemark(text);

/** A line of the page, or several with bars between them: `Print | Back to list`. */
const isLine = (text: string): boolean =>
  isPattern(text) ||
  isFootBar(text) ||
  isWireSign(text) ||
  PRINT_VERSION.test(text) ||
  (/\s[|·•]\s/.test(text) && text.split(/\s+[|·•]\s+/).every(isOffer)) ||
  (text.length <= 60 && IN_BRACKETS.test(text) && isPattern(text.slice(1, -1)));

/** `--IANS`, `TASS reports`, `/ynb/`. */
const isWireSign = (text: string): boolean =>
  text.length <= 40 &&
  (WIRE_SIGNS.some((pattern) => pattern.test(text)) ||
    isAgency(/^(?:[-–—]{1,3}\s?|)(?<sign>\p{Lu}[\p{L} .-]{1,30}?)(?:\s(?:reports?|news))?$/u.exec(text)?.groups?.['sign'] ?? ''));

const PRINT_VERSION = /^(?:e-?mail\s+(?:this\s+)?(?:to\s+a\s+friend\s+)?)?print(?:able|er[\s-]friendly)(?:\s+(?:version|page|format))?$/i;
const IN_BRACKETS = /^[([].*[)\]]$/;
/** `(Gulf Wire, Aden bureau; Editing by A. Lee)`: a paragraph in brackets on who made the report. */
const MADE_BY =
  /^[([][^()[\]]{0,200}\b(?:editing|edited|reporting|reported|writing|written|translat(?:ion|ed)|compiled|produced)\s+by\s+(?<names>\p{Lu}[^()[\]]{1,200})[)\]]\.?$/iu;

/** `© 2007 The Paper` at the end of a line. */
const NOTICE = /(?:©|\(c\)|copyright ©?) ?(?:19|20)\d{2}[^.!?]{0,80}\.?$/i;

/** Whether a paragraph speaks of the page and not of its subject; `text` has single spaces. */
export function isBoilerplate(text: string): boolean {
  const notice = NOTICE.exec(text);
  if (notice !== null && notice.index > 0 && isBoilerplate(text.slice(0, notice.index).trimEnd())) return true;
  if (text.length <= LONGEST_LINE && isLine(text)) return true;
  return text.length <= LONGEST_SENTENCES && (isCredit(text) || OPENINGS.some((pattern) => pattern.test(text)) || isRemark(text));
}
