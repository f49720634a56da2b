import { describe, expect, test } from 'vitest';
import { checkExpression } from '../../src/charts/check-expression.js';

describe('an expression', () => {
  test.each([
    'datum.value > 3 && datum["label"] != "x"',
    'abs(-datum.value) * PI',
    "if(datum.a, 'x', 'y')",
    "[datum.a, 'b']",
    "{a: 1}['a']",
    'slice(datum.label, 0, 4)',
    'format(datum.value, ",d")',
    '!datum.isNew',
    'width / 2',
  ])('%s is allowed', (expression) => {
    expect(checkExpression(expression)).toBeUndefined();
  });

  test.each([
    ['now()', '`now`'],
    ['random()', '`random`'],
    ['datum.__proto__', '`__proto__`'],
    ["datum['constructor']", '`constructor`|computed name'],
    ['datum[datum.key]', 'computed name'],
    ['event.view', '`event`'],
    ['this', 'reserved'],
    ['setdata("a", [])', '`setdata`'],
    ['/x/', 'patterns'],
    ['toString.call(1)', 'function'],
    ['{__proto__: 1}', '`__proto__`'],
    ['datum.a = 1', ''],
    ['datum.a +', ''],
    ['sequence(1e8)', '`sequence`'],
    ['replace(datum.a, "a", "aa")', '`replace`'],
    ['x'.repeat(501), 'longer than 500'],
    ['warn("x")', '`warn`'],
    ['[].constructor', '`constructor`'],
    ['datum.a.valueOf()', ''],
    ['data("rows")', '`data`'],
    ['containerSize()', '`containerSize`'],
  ])('%s is refused', (expression, why) => {
    expect(checkExpression(expression)).toMatch(new RegExp(why));
  });
});
