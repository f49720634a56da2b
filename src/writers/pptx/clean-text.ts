// What text may stand in an Office file.

const FORBIDDEN = /[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Removes what XML 1.0 forbids (section 2.2, Char) and turns line breaks into spaces.
 * A lone surrogate becomes U+FFFD; a vertical tab, PowerPoint's own line break, becomes a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n|[\n\r\u000B\u0085\u2028\u2029]/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
