// What a page says to its readers: of comments, accounts, newsletters, the making of the page and what stands on it.

/** What readers may do: whole lines and paragraphs as they begin. */
export const PAGE_REMARKS: readonly RegExp[] = [
  /^have\s+(?:something|anything|your\s+own\s+\w+)\s+to\s+(?:say|add|share)\b.{0,80}\?/i,
  /^(?:did\s+you\s+(?:find|like|enjoy)|was)\s+this\s+(?:article|page|story|information|content)\b.{0,60}\?/i,
  /^what(?:'|’)?s?\s+(?:is\s+)?your\s+(?:reaction|opinion|view|take)\b.{0,40}\?$/i,
  /^(?:you\s+(?:must|need\s+to|have\s+to)|please)\s+(?:be\s+(?:an?\s+)?(?:logged\s+in|signed\s+in|(?:registered|subscri\w+|paying|premium)(?:\s+(?:user|member|reader|subscriber))?)\s+(?:to|in\s+order\s+to)\s+(?:post|comment|leave|read|view|reply|vote|access|see|continue)\b|(?:log|sign)\s?-?in\s+(?:to|or)\b|register\s+(?:to|or)\b|enable\s+java\s?script\b)/i,
  /^(?:log\s?-?in|login|sign\s+in|register|subscribe)\s+(?:or\s+(?:register|sign\s+up|subscribe)\s+)?to\s+(?:leave|post|add|write|read|view|comment|continue|access|reply|unlock|vote)\b.{0,80}$/i,
  /^(?:no\s+comments\s+(?:yet|so\s+far|found)|there\s+are\s+(?:currently\s+)?no\s+comments(?=\s+(?:yet|to\s+display|on\s+this|posted|so\s+far)|\.|$)|be\s+the\s+first\s+to\s+(?:comment|like|share|review|reply)|sorry,\s+(?:the\s+)?comments?\b|comments?\s+powered\s+by|comments?\s+on\s+this\s+(?:article|story|post|page)|view\s+the\s+discussion\s+thread)\b.{0,80}$/i,
  /^comment\s+on\s+this\s+(?:article|story|post|page|topic)[.!:]?$/i,
  /^(?:report\s+(?:an?|this)\s+(?:error|typo|mistake|problem|abuse|ad|comment|correction)|send\s+(?:us\s+)?(?:your\s+)?feedback|spotted\s+an?\s+(?:error|mistake|typo)|found\s+an?\s+(?:error|mistake|typo))(?:\s+(?:on|in|with|to|about)\s.{0,60})?[.!?]?$/i,
  /^(?:get|receive)\s+(?:our|the)\s+(?:free\s+|daily\s+|weekly\s+|morning\s+|e-?mail\s+)*(?:newsletters?|bulletin|digest|briefing|alerts?|headlines)\b.{0,160}$/i,
  /^to\s+(?:receive|get|unsubscribe\s+from|subscribe\s+to|sign\s+up\s+for|join|advertise|order|republish|reprint|license|submit)\b.{0,120}(?:\S@\S|\bhttps?:|\bwww\.|\b(?:click|visit|e-?mail|write\s+to|contact\s+us|go\s+to|text|sign\s+up|subscribe|enter)\b).{0,120}$/i,
  /^by\s+(?:reading|visiting|entering|accessing|viewing|posting|commenting)\b.{0,60}\b(?:you\s+(?:agree|accept|consent|acknowledge))\b.{0,200}$/i,
  /^(?:all\s+)?(?:images?|photos?|pictures|materials?|contents?)\s+(?:may\s+be\s+|is\s+|are\s+)?(?:subject\s+to|protected\s+by|under)\s+copyright\b.{0,100}$/i,
  /^(?:[Dd]istributed|[Ss]yndicated|[Pp]rovided|[Ss]upplied|[Pp]owered|[Hh]osted|[Dd]elivered|[Bb]rought\s+to\s+you|[Dd]esigned|[Dd]eveloped)\s+(?:by|through|via)\s+(?:the\s+)?\p{Lu}[^.!?]{1,60}(?:\.(?:com|org|net))?\.?$/u,
  /^(?:story|key|article|top)\s+(?:highlights|points|takeaways)(?:\s*:.{0,160})?$/i,
  /^this\s+(?:content|text|page|item|report|feature|interview|press\s+release|news\s+item)\s+(?:was|has\s+been|is)\s+(?:first\s+|originally\s+|also\s+|automatically\s+)*(?:published|posted|produced|provided|created|generated|sponsored|translated|distributed|printed|reproduced|republished)\s+(?:by|on|in|from|with|at)\b.{0,160}$/i,
  /^[Tt]he\s+post\s+.{3,220}\s+(?:appeared\s+first|first\s+appeared)\s+on\s+\p{Lu}.{1,80}$/u,
  /^(?:we|(?:the\s+)?\p{Lu}[\p{L} ]{1,40})\s+(?:need|rely|depend|relies|depends)\s+(?:on\s+)?your\s+(?:support|help|donations?|contributions?)(?:[.!]?$|\b.{0,120}\b(?:journalism|newsroom|reporting|donat\w+|subscri\w+|readers?|website)\b.{0,120}$|[.!]\s+(?:Help|Please|Donate|Support|Become)\b.{0,200}$)/u,
  /^(?:help\s+us\s+(?:keep|continue|stay|improve|grow)|since\s+you(?:'|’)re\s+here|if\s+everyone\s+(?:who\s+)?read)\b.{0,260}$/i,
  /^(?:add|set|make|choose)\s+\p{Lu}.{1,60}\s+(?:as\s+(?:a|your)\s+(?:preferred|trusted)\s+source|your\s+home\s?page)\b.{0,40}$/iu,
  /^don(?:'|’)t\s+miss\s+(?:out|the\s+latest|a\s+(?:story|thing|beat|update)|an?\s+(?:issue|update)|our)\b.{0,40}\b(?:subscri\w+|sign\s+up|newsletter|channel|join|follow|download|app|inbox)\b.{0,120}$/i,
  /^(?:[Rr]ead|[Ll]isten\s+to|[Ww]atch|[Vv]iew)\s+(?:this|the)\s+(?:article|story|page|report|text|post|full\s+(?:story|article|report|text|interview|statement))\s+(?:in\s+(?:\p{Lu}\p{Ll}+|your\s+language)|on\s+(?:our|the)\s+\w+|here|online)\b.{0,60}$/u,
  /^(?:story|article|text)\s+continues\b.{0,40}$|^continued?\s+(?:on|from|to|in)\s+(?:the\s+)?(?:page|next\s+page|p\.?|column|previous\s+page)\b.{0,20}$/i,
  /^(?:enlarge|zoom|expand|hide|toggle|show)\s+(?:this\s+|the\s+)?(?:image|photo|picture|caption|map|chart|graphic|captions)\b.{0,60}$/i,
  /^(?:photo|picture|image|video)\s+(?:gallery|galleries)$|^in\s+this\s+photo\s+gallery\b.{0,60}$/i,
  /^advertise(?:\s+(?:with|on)\s+(?:us|\p{Lu}[\p{L} ]{1,30})|\s+here)?$/iu,
  /^(?:bookmark|share|search|save)(?:\s*\/\s*(?:bookmark|share|search|save))+\b.{0,40}$/i,
  /^from\s+(?:the\s+)?.{2,40}\s+print\s+edition$/i,
  /^(?:share|recommend|discuss|rate|print|email|e-mail|save|like)\s+(?:this\s+)?(?:article|story|page|post|item)(?:\s+(?:article\s+)?shared)?$/i,
  /^(?:post|add|submit|write|view|read|show(?:ing)?|all|click\s+to|see)\s+(?:a\s+|all\s+)?(?:\d{1,5}\s+)?comments?(?:\s*\(\d{1,5}\))?$/i,
  /^(?:send|e-?mail|submit|tell|forward|recommend)\s+(?:this\s+)?(?:to|it\s+to|a|this)\s+(?:an?\s+)?(?:friends?|digg|reddit|facebook|twitter|delicious|stumbleupon|colleague)$/i,
  /^(?:text|font)\s+size\s*:?(?:\s+(?:A|increase|decrease|larger|smaller|normal|reset|small|medium|large|font|size|[+-])){0,8}$/i,
  /^(?:larger|smaller|bigger|normal)\s+(?:text|font|type)$/i,
  /^(?:average|rating)\s*:?\s*\(?\d.{0,30}votes?\)?$/i,
  /^(?:\d{1,6}\s+)?(?:diggs?|tweets?|retweets?|recommends?|shares)$|^buzz\s+up!?$/i,
  /^ads?\s+by\s+google$|^sponsored\s+(?:links?|post|content)$/i,
  /^Sponsored\s+by\s+\p{Lu}[^.,]{1,50}$/u,
  /^this\s+(?:article|story|page|news)\s+has\s+been\s+(?:read|viewed|visited|shared)\s+\d[\d,. ]{0,9}\s+times\.?$/i,
  /^this\s+(?:article|story|post)\s+is\s+(?:more\s+than|over|about|at\s+least)\s+(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:months?|years?|days?|weeks?)\s+old$/i,
  /^keep\s+reading\b.{0,60}$|^advertisement\.\s.{0,60}$/i,
  /^(?:Written\s+by\s+\p{Lu}[^.]{2,60}\s+)?[Bb]ased\s+on\s+(?:reporting|reports|material)\s+(?:by|from)\s+\p{Lu}[^.]{1,120}\.?$/u,
  /^With\s+reporting\s+(?:by|from)\s+\p{Lu}[^.]{1,120}\.?$/u,
  /^(?:all|the)\s+(?:material|content|text|photos?|contents)\s+(?:is\s+|are\s+)?(?:copyright|©)\b.{0,80}$/i,
  /^for\s+(?:syndication|reprints?|licensing|republication|permissions?|advertising|subscriptions?|corrections?)\b.{0,120}\S@\S.{0,60}$/i,
  /^(?:when|while|in\s+case\s+of|any|the)\s+(?:using|us(?:e|age)|quoting|reprint\w*|republishing|copying|citing|reproduction)\b.{0,100}\b(?:hyper)?(?:links?|reference|attribution|citation)\b.{0,120}\b(?:obligatory|mandatory|required|necessary|allowed|permitted|must)\b.{0,60}$|^any\s+use\s+of\s+(?:the\s+)?materials?\s+is\s+(?:allowed|permitted)\b.{0,120}$/i,
  /^(?:news\s+feed|newsfeed|breaking\s+news)\s*\|.{0,60}\d{1,2}[.:]\d{2}.{0,20}$/i,
  /^story\s+from\s+.{2,40}:(?:\s*https?:\S{3,200})?$/i,
  /^topics?\s+mentioned\s+in\s+this\s+(?:article|story)$/i,
  /^recommended(?:\s+for\s+you)?$/i,
];

/** Signs of agencies on a line of their own: `--IANS`, `/ynb/`, `(END) NNNN`, `mm/ab (Reuters, AP)`, `TASS reports`. */
export const WIRE_SIGNS: readonly RegExp[] = [
  /^\/{1,2}\s?[A-Za-z][A-Za-z .-]{0,20}\/{1,2}(?:\s+[A-Z./]{1,8})?$/,
  /^\(?\s?(?:END|ENDS|EOM|MORE|END\s?ITEM|TO\s+BE\s+CONTINUED)\s?\)?\s?\/?(?:\s*(?:NNNN|ENDS?|\/\w{2,4}))?$/i,
  /^N{4}$/,
  /^-{1,2}\s?\p{Lu}{2,8}(?:\s\/\w{2,4})?$/u,
  /^\p{Lu}[\p{L}\d-]{1,20}\.(?:[Aa]z|[Rr]u|[Cc]om|[Oo]rg|[Kk]z|[Uu]a|[Gg]e|[Aa]m|[Tt]r|[Nn]et|[Uu]z|[Kk]g|info)$/u,
  /^\/\d{1,3}\/\s+\d{1,2}[./]\d{1,2}[./]\d{4}(?:\s+\d{1,2}:\d{2})?$/,
];

/** A bar of links at the foot of a page. */
const FOOT =
  /^(?:about(?:\s+us|\s+this\s+site)?|advertis(?:e|ing)(?:\s+with\s+us)?|careers?|jobs|privacy(?:\s+(?:policy|notice|statement))?|terms(?:\s+(?:of\s+(?:use|service)|(?:&|and)\s+conditions))?|contact(?:\s+us)?|site\s?map|help|faqs?|cookies?(?:\s+policy)?|subscribe|subscriptions?|feedback|copyright|disclaimer|legal(?:\s+notice)?|accessibility|rss(?:\s+feeds?)?|newsletters?|archives?|home|login|register|mobile|staff|imprint|editorial\s+policy|code\s+of\s+ethics)$/i;

/** `About Us | Advertise | Careers`, `Terms & Conditions - Privacy`. */
export const isFootBar = (text: string): boolean => {
  const parts = text.split(/\s*[|·•/]\s*|\s+[-–—]\s+/);
  return parts.length > 1 && parts.length < 20 && parts.every((part) => FOOT.test(part));
};
