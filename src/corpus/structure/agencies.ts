// News agencies, broadcasters and picture services by the names that they sign with.

const NAMES = [
  'AP|Associated Press|The Associated Press|Reuters|REUTERS|Thomson Reuters|AFP|Agence France-Presse|UPI|DPA|dpa|EFE|ANSA|APA|Xinhua|TASS|Itar-Tass|ITAR-TASS|RIA Novosti|Interfax|INTERFAX|Sputnik|RT',
  'РИА Новости|ТАСС|ИТАР-ТАСС|Интерфакс|INTERFAX.RU|Интерфакс-Азербайджан|Интерфакс-Казахстан|Тренд|АЗЕРТАДЖ|Азертадж|АПА|Казинформ|КАЗИНФОРМ|Кабар|БелТА|БЕЛТА|Укринформ|УКРИНФОРМ|УНИАН|Арменпресс|АРМЕНПРЕСС|Спутник|Sputnik Азербайджан',
  'AZƏRTAC|Azərtac|AZERTAC|Azertac|AZERTAG|Azertag|APA|Turan|Oxu.az|Qafqazinfo|İHA|ANKA|Cihan|CİHAN|Anadolu Ajansı|ANADOLU AJANSI|Demirören Haber Ajansı|Doğan Haber Ajansı',
  'Anadolu|Anadolu Agency|AA|DHA|IHA|Trend|AZERTAC|APA|Turan|Report|Armenpress|ARMENPRESS|Kazinform|UNIAN|Ukrinform|BelTA|Kyodo|Yonhap|KCNA|PTI|ANI|IANS|UNI|APP|Bernama|Antara|VNA|TNA|CNA|IRNA|ISNA|Fars|Mehr|WAFA|SANA|MENA|SPA|WAM|KUNA|QNA|Petra|MAP|BTA|PAP|CTK|Tanjug|HINA|MTI|Lusa|ATS|Belga|ANP|NTB|TT|Ritzau|STT|BNS|LETA|Noticias|Prensa Latina|Telam|Notimex|PANA|IPS|IRIN|UN News|RFE/RL|VOA|BBC|BBC News|CNN|CBS|CBS News|ABC|ABC News|NBC|NBC News|Fox News|Al Jazeera|DW|France 24|Euronews|NPR|Bloomberg|Bloomberg News|The Media Line|PRNewswire|Business Wire|GLOBE NEWSWIRE|MarketWatch|Dow Jones|Eurasianet|Wikinews|Deutsche Welle|Trend News|Voice of America|VOA News|RFI|Radio Farda|Al Arabiya|Al-Arabiya|AKI|Adnkronos|Saba|Petra|SUNA|NAN|GNA|AAP|MENAFN|UPI.com|AFP-JIJI|Jiji Press|Jiji|Kyodo News|Yonhap News Agency|KBS|Sputnik International|Agencies|News Agencies|Agency|ThomsonReuters|AlertNet|Kyodo News|CP|Canadian Press|The Canadian Press|AAP|PA|Press Association|SAPA',
]
  .join('|')
  .split('|');
const PICTURES = [
  'Getty',
  'Getty Images',
  'EPA',
  'EPA-EFE',
  'Shutterstock',
  'iStock',
  'iStockphoto',
  'Alamy',
  'Corbis',
  'Wikimedia Commons',
  'Wikimedia',
  'Flickr',
  'Zuma',
  'Magnum',
  'NurPhoto',
  'Rex',
  'SIPA',
  'Pool',
  'Handout',
  'Pool Photo',
  'Courtesy',
];

const AGENCIES: ReadonlySet<string> = new Set(NAMES);
const SERVICES: ReadonlySet<string> = new Set([...NAMES, ...PICTURES]);

/** No signature is longer. */
const LONGEST = 100;

/** Whether words are the signature of an agency or a broadcaster, or several with slashes or commas between. */
export const isAgency = (words: string): boolean =>
  words.length <= LONGEST && parts(words).length > 0 && (AGENCIES.has(words.trim()) || parts(words).every((part) => AGENCIES.has(part)));

/** Whether one of the parts of a signature, `Ann Lee/Getty Images`, is an agency or a picture service. */
export const namesPictureService = (words: string): boolean =>
  parts(words).some(
    (part) => SERVICES.has(part) || /^(?:AP|REUTERS|Reuters|AFP|UN|EPA)\s+(?:Photo|photo|Images|Pool|Archive|File)/.test(part),
  );

const parts = (words: string): readonly string[] =>
  words
    .split(/\s*(?:[/|,;]|\s-\s|\svia\s|\sand\s)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
