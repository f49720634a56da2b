// Character references in Markdown: numeric ones and the names that people write.

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00ad',
    zwnj: '\u200c',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    eacute: 'é',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    ccedil: 'ç',
    szlig: 'ß',
  }),
);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

/** The character that a reference at an offset stands for; null where there is none. */
export function readEntity(text: string, at: number): { readonly reads: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const reads = NAMED.get(name);
    return reads === undefined ? null : { reads, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { reads: isCharacter ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}
