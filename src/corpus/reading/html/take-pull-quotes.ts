// Pull-quotes that a page marks as such: words of the article set again in large letters.
import type { Omission } from '../types.js';
import type { DomNode, ParsedHtml } from './parse-html.js';

const ELEMENTS =
  'blockquote[class], blockquote[role], aside[class], aside[role], div[class], div[role], figure[class], figure[role], p[class], p[role], section[class], q[class]';
/** `pullquote`, `pull-quote`, `wp-block-pullquote`, `pull_quote__text`; not `has-pullquote`, which is what holds one. */
const PULL_QUOTE = /(?:^|[\s_-])pull[-_]?quotes?(?=$|[\s_-])/i;
const HOLDER = /(?:has|with|no|contains)[-_]+pull[-_]?quotes?|pull[-_]?quotes?[-_]+(?:wrapper|page|layout|article|body)/i;
/** Longer ones hold more than a pull-quote, in characters. */
const LONGEST = 700;

/** Takes pull-quotes out of the tree and returns their source ranges; quotations without such a class or role stay. */
export function takePullQuotes({ document, ranges }: ParsedHtml): readonly Omission[] {
  const omitted: Omission[] = [];
  for (const element of [...document.body.querySelectorAll(ELEMENTS)]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
    if (!PULL_QUOTE.test(names) || HOLDER.test(names)) continue;
    const words = (element.textContent ?? '').trim();
    const range = ranges.get(element);
    if (words === '' || words.length > LONGEST || range === undefined) continue;
    omitted.push({ ...range, kind: 'pull-quote' });
    removeFrom(element.parentNode, element);
  }
  return omitted;
}

function removeFrom(parent: DomNode | null, node: DomNode): void {
  if (parent !== null && 'removeChild' in parent && typeof parent.removeChild === 'function') parent.removeChild(node);
}
