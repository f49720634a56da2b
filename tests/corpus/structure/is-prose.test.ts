import { describe, expect, it } from 'vitest';
import { isProse } from '../../../src/corpus/structure/is-prose.js';

const STORY =
  'The ministers of water of the four states on the river agreed on Thursday to share the readings of their gauges every ten days. The agreement, which had been put off twice, binds the upper states to warn the lower ones before they open their dams. Officials said that a joint secretariat would open before the end of the year, and that each of the states would pay a quarter of the cost. ';
/** Letters by a fixed rule that looks like chance. */
function letters(count: number, space: number): string {
  let state = 7;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  return Array.from({ length: count }, () => (next(space) === 0 ? ' ' : String.fromCharCode(97 + next(26)))).join('');
}

describe('prose', () => {
  it.each([
    ['a story', STORY],
    ['a story told again', STORY.repeat(20)],
    ['a text with long names', `${STORY} Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch lies on Anglesey.`],
    [
      'a text with many endings',
      'Hallitus päätti torstaina että sähköverkkoyhtiöiden valvontaa kiristetään ja että hintojen korotuksista on ilmoitettava asiakkaille ajoissa. '.repeat(
        5,
      ),
    ],
    ['a script without spaces', '四国水利部长周四同意每十天交换一次水位数据，协议规定上游国家在开闸前必须通知下游国家。'.repeat(20)],
    ['Thai', 'รัฐมนตรีจากสี่ประเทศริมแม่น้ำตกลงกันเมื่อวันพฤหัสบดีว่าจะแลกเปลี่ยนข้อมูลระดับน้ำทุกสิบวัน'.repeat(20)],
    ['too little to judge', 'qzxwvkjh'.repeat(20)],
    ['nothing', ''],
    ['a list of links between sentences', `${STORY} https://www.example.org/a/long/path-of-words/2014/03/story.html `.repeat(6)],
  ])('is %s', (_, text) => expect(isProse(text)).toBe(true));

  it.each([
    ['letters without a space', letters(20_000, 100_000)],
    ['letters with some spaces', letters(20_000, 8)],
    ['an encoded file', Buffer.from(letters(6000, 50_000)).toString('base64').replaceAll(/[+/=]/g, 'x')],
    ['a key of hexadecimal digits', Buffer.from(letters(2000, 50_000)).toString('hex')],
  ])('is not %s', (_, text) => expect(isProse(text)).toBe(false));
});
