// The language of text: generators and templates say American English of everything.
import { childAt, descendantsOf, documentOf, type Element, elementFromXml } from './xml.js';

/**
 * Marks the text below an element with a language (BCP 47): all of it, or only what says none.
 * Default run properties are marked only where they said a language before.
 */
export function setLanguage(root: Element, language: string, which: 'all' | 'missing'): void {
  for (const run of descendantsOf(root, 'r', 'fld')) {
    if (childAt(run, 'rPr') === undefined) run.insertBefore(elementFromXml(documentOf(run), '<a:rPr/>'), run.firstChild);
  }
  for (const properties of descendantsOf(root, 'rPr', 'endParaRPr', 'defRPr')) {
    const says = properties.hasAttribute('lang');
    const wanted = says ? which === 'all' : properties.localName !== 'defRPr';
    if (wanted) properties.setAttribute('lang', language);
    properties.removeAttribute('altLang');
  }
}
