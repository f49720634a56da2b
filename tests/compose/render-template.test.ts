import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../src/compose/render-template.js';
import type { View } from '../../src/compose/types.js';
import { splitTokens } from '../../src/document/tokens.js';
import { kitWith } from '../support/default-kit.js';
import { words } from '../support/lay-out-text.js';

const view: View = {
  title: words('Talks go on'),
  bottomLine: null,
  hasExhibit: true,
  group: { name: words('A group') },
  findings: [{ title: words('First') }, { title: words('Second') }],
};
const render = (templates: Readonly<Record<string, string>> | string) =>
  renderTemplate(kitWith(typeof templates === 'string' ? { deck: templates } : templates), 'deck', view);
/** The rendered text with its values in it. */
const read = (templates: Readonly<Record<string, string>> | string): string => {
  const { value, diagnostics } = render(templates);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return splitTokens(value.text, value.table)
    .map((part) => (typeof part === 'string' ? part : part.type === 'text' ? part.span.text : `<${part.exhibit.kind}>`))
    .join('');
};

describe('a template', () => {
  it('prints values, loops, conditions and partials', () => {
    const text = '# {{title}}\n{{#each findings}}\n- {{title}} of {{../title}}\n{{/each}}\n{{> end}}';
    expect(read({ deck: text, 'partials/end': '{{#with group}}{{name}}{{/with}}{{#unless bottomLine}}!{{/unless}}' })).toBe(
      '# Talks go on\n- First of Talks go on\n- Second of Talks go on\nA group!',
    );
  });

  it('prints nothing for an optional value that the brief has not', () => {
    expect(read('a{{bottomLine}}b{{#if bottomLine}}c{{/if}}')).toBe('ab');
  });

  it('escapes nothing, for no value is markup', () => {
    const { value } = renderTemplate(kitWith({ deck: 'R&D {{title}}' }), 'deck', { title: words('<b> & "x"') });
    expect(value?.table).toEqual([words('<b> & "x"')]);
    expect(value?.text).toMatch(/^R&D .\d+.$/u);
  });

  it('renders the same each time, and knows nothing of another kit’s partials', () => {
    expect(read({ deck: '{{> p}}', 'partials/p': 'one' })).toBe('one');
    expect(read({ deck: '{{> p}}', 'partials/p': 'two' })).toBe('two');
    expect(render('{{> p}}').diagnostics).toHaveLength(1);
  });

  it('that a kit has not is said by name', () => {
    expect(renderTemplate(kitWith({}), 'memo', view)).toMatchObject({
      diagnostics: [{ severity: 'error', code: 'compose/missing-template', message: expect.stringContaining('memo') }],
    });
  });
});

/** Mistakes, the file they stand in, their line, and a word of the message. */
const MISTAKES: readonly (readonly [string, Readonly<Record<string, string>>, string, number, RegExp])[] = [
  ['a name that is not in the view', { deck: '# x\n\n{{subtitel}}' }, 'deck.hbs', 3, /subtitel/],
  ['a name inside a value', { deck: '\n{{title.text}}' }, 'deck.hbs', 2, /text/],
  ['a name that a loop’s item has not', { deck: '{{#each findings}}\n{{subtitel}}{{/each}}' }, 'deck.hbs', 2, /subtitel/],
  ['a missing name in a partial', { deck: '\n\n{{> p}}', 'partials/p': '\n{{subtitel}}' }, 'partials/p.hbs', 2, /subtitel/],
  ['a missing name after a partial', { deck: '{{> p}}\n{{> p}}\n{{subtitel}}', 'partials/p': 'x' }, 'deck.hbs', 3, /subtitel/],
  ['an unknown helper', { deck: '\n{{uppercase title}}' }, 'deck.hbs', 2, /unknown helper uppercase/],
  ['an unknown block helper', { deck: '\n{{#markdown title}}x{{/markdown}}' }, 'deck.hbs', 2, /unknown helper markdown/],
  ['a helper that Handlebars brings along', { deck: '\n{{lookup group "name"}}' }, 'deck.hbs', 2, /lookup/],
  ['logging', { deck: '{{log title}}' }, 'deck.hbs', 1, /log/],
  ['a block that is never closed', { deck: 'x\n{{#if title}}\ny' }, 'deck.hbs', 3, /Parse error/],
  ['a syntax error in a partial', { deck: '{{> p}}', 'partials/p': 'x\n\n{{#if' }, 'partials/p.hbs', 3, /Parse error/],
  ['a syntax error in a partial that nothing uses', { deck: 'x', 'partials/p': '\n{{/if}}' }, 'partials/p.hbs', 2, /./],
  ['a partial that the kit has not', { deck: '{{> nope}}' }, 'deck.hbs', 1, /nope/],
  ['a partial inside itself', { deck: '{{> p}}', 'partials/p': '{{> p}}' }, 'partials/p.hbs', 1, /deep/],
  ['partials inside each other', { deck: '{{> p}}', 'partials/p': '{{> q}}', 'partials/q': '{{> p}}' }, 'partials/q.hbs', 1, /deep/],
  ['a file that is too long', { deck: 'x'.repeat(100_001) }, 'deck.hbs', 1, /100000/],
];

describe('a mistake in a template', () => {
  it.each(MISTAKES)('%s is said with its file and line', (_, templates, file, line, message) => {
    const { value, diagnostics } = render(templates);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: expect.stringMatching(/^compose\/(template|unknown-name)$/u),
        place: { file, line },
        message: expect.stringMatching(message),
      },
    ]);
  });

  it('that writes without end is stopped', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`partials/p${index}`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    const { value, diagnostics } = render({ deck: '{{> p0}}', ...partials, 'partials/p14': 'word '.repeat(10) });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code: expect.stringMatching(/^compose\/(too-much-output|template)$/u) }]);
  });

  // Depth and output are bounded, steps are not: each further partial of this kind doubles the time.
  it('that runs without end and writes nothing is stopped', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`partials/p${index}`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    );
    expect(render({ deck: '{{> p0}}', ...partials, 'partials/p16': '' }).diagnostics).toHaveLength(1);
  });

  it('is a condition on a name that is not in the view, and the name that was meant is proposed', () => {
    const { value, diagnostics } = render('x\n{{#if botomLine}}x{{/if}}');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'compose/unknown-name', place: { file: 'deck.hbs', line: 2 } }]);
    expect(diagnostics[0]?.hints?.join()).toContain('bottomLine');
  });

  it('is a condition inside a loop', () => {
    const { diagnostics } = render('{{#each findings}}\n{{#unless titel}}x{{/unless}}{{/each}}');
    expect(diagnostics).toMatchObject([{ code: 'compose/unknown-name', place: { line: 2 } }]);
  });

  it('is a group where words are wanted', () => {
    expect(render('{{group}}')).toMatchObject({ diagnostics: [{ severity: 'error' }] });
    expect(render('{{findings}}')).toMatchObject({ diagnostics: [{ severity: 'error' }] });
  });

  it('is not looked for where the brief has nothing to loop over', () => {
    const { diagnostics } = renderTemplate(kitWith({ deck: '{{#each findings}}{{whatever}}{{/each}}' }), 'deck', { findings: [] });
    expect(diagnostics).toEqual([]);
  });

  it('is found on its line also where a partial is missing', () => {
    expect(render('x\n{{> nope}}').diagnostics[0]?.place?.line).toBe(2);
  });
});
