import { describe, expect, it } from 'vitest';
import { themesLine } from '../../src/compose/themes-line.js';

const theme = (title: string, question: string | null = null) => ({ title, question });
const LONG = 'Which of the four routes between the two seas will carry the most freight once the new ports are open';

describe('the themes of a cover', () => {
  it('are their questions, or the titles of those without one', () => {
    expect(themesLine([theme('Ports', 'Who pays for the ports?'), theme('Rail and road')])).toBe('Who pays for the ports? Rail and road');
  });

  it('are their titles where the questions are too long together', () => {
    const four = ['Ports', 'Rail', 'Road', 'Rivers'].map((title) => theme(title, `${LONG}?`));
    expect(themesLine(four)).toBe('Ports · Rail · Road · Rivers');
  });

  it('are the first titles where even these are too long', () => {
    const line = themesLine([1, 2, 3, 4].map((number) => theme(`${LONG} ${number}`, `${LONG} ${number}?`)));
    expect(line).toBe(`${LONG} 1 · ${LONG} 2 …`);
  });

  it('never end within a word', () => {
    const line = themesLine([theme('harbour '.repeat(60))]);
    expect(line).toMatch(/harbour …$/);
    expect(line.length).toBeLessThanOrEqual(240);
  });

  it('are nothing where there are none', () => {
    expect(themesLine([])).toBe('');
  });
});
