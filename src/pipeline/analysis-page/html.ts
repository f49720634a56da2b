// HTML written by hand and safely: every value in a template is escaped unless it is HTML already.

/** HTML that was made by `html`. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Characters that HTML may not hold, and marks that turn the direction of what follows. */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

const escapeText = (text: string): string => text.replace(REFUSED, '\ufffd').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const toText = (value: Value): string => {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
};

/** A template; strings in it become text, also inside quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((text, part, index) => text + toText(values[index - 1] ?? '') + part) };
}

/** The HTML of a list, with something between its members. */
export const joinHtml = (parts: readonly Html[], between: string): Html => ({
  html: parts.map((part) => part.html).join(escapeText(between)),
});
