// Captions of pictures, and the credits of those who took them.
import { isAgency, namesPictureService } from './agencies.js';

/** A picture in Markdown. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
/** What only stands under pictures, as it begins. */
const OPENINGS: readonly RegExp[] = [
  /^(?:photo|image|picture|illustration|graphic|map|video|credits?|file\s+photo|cover\s+(?:photo|image)|featured\s+image|main\s+image|photograph|pictured|caption|figure\s+\d+|chart|infographic|screenshot)(?:\s+(?:by|credits?|source|courtesy(?:\s+of)?|caption|copyright))?\s*(?::|\/|©|–\s|—\s|\|)\s*.{0,300}$/i,
  /^(?:Photo|PHOTO|Image|Picture|Illustration|Graphic|Map|Video|Photograph)s?\s+(?:by|credit|source|courtesy)\s+(?:(?:[\p{Lu}\d]\S*|of|for|and|the|via|in|by|\/)(?:\s+|$)){1,14}$/u,
  /^(?:figure|fig\.|table|chart|map|graph|exhibit)\s+\d{1,3}[.:]\s.{0,400}$/i,
  /^image\s+(?:copyright|source|caption)\b/i,
  /^(?:FILE|File|Archive|ARCHIVE)\s*(?:[-–—:]|PHOTO\b|photo\b|picture\b|image\b|footage\b|pic\b)/,
  /^(?:\[?(?:photo|image|picture|video)\]?|(?:a\s+)?file\s+(?:photo|picture|image)\b.{0,200}|(?:photo|image|picture)\s+\d{1,2}\s+of\s+\d{1,3})$/i,
  /^(?:In|in)\s+this\s+(?:\w+\.?,?\s+){0,6}(?:(?:file|combination|handout|undated|aerial|satellite|video|television|TV|pool|archive)\s+)+(?:photo|picture|image|photograph|grab|frame|screengrab|still|pool)/,
  /^(?:In|in)\s+this\s+(?:[\w,.]+\s+){0,6}(?:photo|image|picture|photograph)\s+(?:provided|released|taken|made|from|distributed|supplied|obtained|by)\b/,
  /^(?:A|An|The)\s+(?:file|combination|handout|screen)\s+(?:photo|picture|image|photograph|grab)\b.{0,400}$/i,
];
/** A credit in brackets at the end, `(AP Photo/Ann Lee)`, `[Ann Lee/Reuters]`, `(Photo by Ann Lee)`. */
const LAST_BRACKET = /[([](?<credit>[^()[\]]{2,120})[)\]]\.?$/;
const CREDIT_WORDS =
  /^(?:(?:ap|afp|epa|un|reuters|file|handout|pool|courtesy|official|nato|white\s+house)\s+)*(?:photo|photograph|image|picture|pic|credit|photo\s+credit|file|file\s+photo|screengrab|screenshot|graphic|illustration)s?\b|(?:photo|image|picture)(?:\s+(?:by|courtesy|credit))|\b(?:getty|shutterstock|wikimedia|flickr|afp\/getty|file\s+photo|file\s+image|pool\s+photo|via\s+(?:ap|reuters|getty))\b/i;
/** `(Anka Photo)`, `[Balkan Wire Archive]`: a house and what it took. */
const HOUSE_PHOTO = /^(?:\p{Lu}[\p{L}.'’&-]*\s){1,4}(?:Photos?|photos?|PHOTOS?|Images?|images?|Pictures?|Archives?|archives?)$/u;
/** A bare credit: `Ann Lee/AFP/Getty Images`, `REUTERS/Ann Lee`, `© Reuters`. */
const BARE = /^(?:©\s*)?[\p{L}\d][\p{L}\d .'’-]{0,60}(?:\s?\/\s?[\p{L}\d][\p{L}\d .'’-]{0,60}){1,4}$/u;
/** The same behind the last sentence of a caption. */
const TRAILING =
  /(?:^|[.!?"”]\s+|\s[|–—]\s|\s©\s?)(?<credit>[\p{Lu}][\p{L}\d .'’-]{0,50}(?:\/[\p{Lu}][\p{L}\d .'’-]{0,50}){1,4}|(?:(?:File|Archive|Representational|Representative|Handout)\s)?(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|Credit|PHOTO)(?::|\s(?:by|courtesy(?:\sof)?|credit:?))\s?(?:[^.]|(?<=\b\p{Lu})\.){2,80})\.?$/u;
/** `Eastern News/Ann Lee`, `Ann Lee for The Courier`: a house and a person. */
const SIGNED =
  /^\p{Lu}[\p{L}.'’ -]{1,40}\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,40}$|^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s(?:for|via)\s(?:[Tt]he\s)?\p{Lu}[\p{L}.'’ -]{2,40}$/u;
/** `AFP PHOTO / JANE DOE` behind what it shows, `Credit...Jane Doe for The Courier`. */
const PHOTO_SIGN = /(?:^|[.)]\s?)(?:[A-Z]{2,8}\s(?:PHOTO|Photo)\s?\/\s?\p{Lu}[\p{L}. '’-]{2,40}|Credit\s?(?:\.{3}|…)\s?\p{Lu}.{2,80})$/u;
/** `- AFP image`, `— Reuters pic` behind what it shows. */
const TRAILING_AGENCY = /\s[-–—]{1,2}\s?\p{Lu}[\p{L} /]{1,30}\s(?:image|photo|pic|picture|photograph|filepic|file\sphoto)$/u;
/** `Foreign Minister Ann Lee (L) shakes hands`: who stands where. */
const POSED =
  /^.{0,250}\((?:L|R|C|L-R|left|right|cent(?:er|re)|from\s(?:L|left)|(?:front|back|rear|top|bottom)(?:,\s?(?:L|R|C|left|right|cent(?:er|re)|row))?|\d(?:st|nd|rd|th)?\s?[LR])\).{0,250}$/i;
/** `Ann Lee speaks to reporters in Geneva, Jan. 26, 2019.`: one sentence in the present tense with the day behind it. */
const SHOWN =
  /^\p{Lu}[^.]{5,300}\s(?:speaks?|attends?|walks?|stands?|waves?|shakes?|holds?|looks?|arrives?|gestures?|address(?:es)?|poses?|sits?|carr(?:y|ies)|inspects?|listens?|answers?|gathers?|march(?:es)?|chants?|prays?|rides?|pass(?:es)?|meets?|talks?|takes?|reacts?|leaves?|waits?|guards?|patrols?|mans?)\s[^.]{3,200}(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\s\d{1,2},\s(?:19|20)\d{2}\.?$/u;
/** The stops of abbreviations, which end no sentence. */
const ABBREVIATED = /\b(\p{Lu}\p{Ll}{0,4})\.(?=[\s,\p{Lu}])/gu;
const LONGEST = 600;

/** Whether a line names whose picture stands above it, `Credit Ann Lee for The Courier`. */
export const isCreditLine = (text: string): boolean => {
  const named = /^(?:Credit|Photo|Photograph|Photo credit|Image)s?:?\s+(?<credit>\p{Lu}.{3,90})$/u.exec(text)?.groups?.['credit'] ?? '';
  return SIGNED.test(named) || namesPictureService(named);
};

/** Whether a paragraph stands under a picture; `text` has single spaces. */
export function isCaption(words: string): boolean {
  if (words.length > LONGEST) return false;
  const text = /^[[(](?:photo|image|picture|file|caption|video|map)\b.*[\])]$/i.test(words) ? words.slice(1, -1) : words;
  if (PICTURE.test(text) || OPENINGS.some((pattern) => pattern.test(text))) return true;
  if (BARE.test(text) && namesPictureService(text)) return true;
  const bracket = LAST_BRACKET.exec(text);
  if (bracket !== null && isPictureCredit(bracket.groups?.['credit'] ?? '', text.slice(0, bracket.index))) return true;
  if (PHOTO_SIGN.test(text.slice(-140))) return true;
  if (POSED.test(text) || (/\d{4}\.?$/.test(text) && SHOWN.test(text.replace(ABBREVIATED, '$1'))) || TRAILING_AGENCY.test(text.slice(-60)))
    return true;
  if (!/[/:]|[Bb]y\s/.test(text.slice(-100))) return false;
  const trailing = TRAILING.exec(text.slice(-220))?.groups?.['credit'];
  return (
    trailing !== undefined &&
    (/^(?:(?:file|archive|representational|representative|handout)\s)?(?:photo|photograph|image|picture|credit)/i.test(trailing) ||
      namesPictureService(trailing))
  );
}

/** A credit names a picture or a picture service; an agency alone only behind words that are no sentence. */
export function isPictureCredit(credit: string, before: string): boolean {
  if (CREDIT_WORDS.test(credit) || (before.length <= 400 && HOUSE_PHOTO.test(credit))) return true;
  if (credit.includes('/') && namesPictureService(credit)) return true;
  if (before.length > 0 && before.length <= 300 && SIGNED.test(credit) && !isAgency(credit)) return true;
  return before.length > 0 && before.length <= 250 && isAgency(credit) && !/[.!?]["”’)]*\s*$/.test(before);
}
