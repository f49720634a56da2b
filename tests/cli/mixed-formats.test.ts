// Folders of articles as people have them, through the real command: many formats, some of them broken or hostile.
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../support/make-docx.js';
import { makePdf } from '../support/make-pdf.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PROSE =
  'Foreign ministers of the alliance met in Vilnius on 11 July 2023 and agreed to shorten the path of Ukraine to membership, officials said.';
const BRIEF = { 'briefs/a.yaml': 'title: A\nthemes: []\n' };

/** A Word file of a few hundred kilobytes whose document is a gigabyte of zeros, in one part that says so or that lies. */
function bomb(declared: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(4_000_000), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  const data = Buffer.concat([...Array.from({ length: 250 }, () => block), Buffer.from([3, 0])]);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(declared, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, name, data, entry, name, end]));
}

describe('dragoman analyze', () => {
  it('reads a folder of mixed formats', async () => {
    const root = temporaryFolder({
      ...BRIEF,
      'seeds/a.txt': PROSE,
      'seeds/b.md': `---\ntitle: Vilnius\ndate: 2023-07-12\n---\n\n**${PROSE}**`,
      'seeds/c.html': `<title>Vilnius</title><p>${PROSE.replace('alliance', '<b>alliance</b>')}`,
      'seeds/d.pdf': await makePdf((pdf) => void pdf.font('Times-Roman').text(PROSE)),
      'seeds/e.docx': makeDocx(paragraph(PROSE)),
      'seeds/f.csv': 'Country,Spending\nLithuania,2.5\n',
      'seeds/g.txt': Uint8Array.from(Buffer.from(PROSE, 'utf16le')),
    });
    const { status, stdout, stderr } = runCli(['analyze'], root);
    expect(stderr).toContain('note[corpus/guessed-encoding]');
    expect(stderr).not.toMatch(/error|warning/);
    expect(status).toBe(0);
    const { documents, sentences } = JSON.parse(stdout) as { documents: { file: string; date: string }[]; sentences: { file: string }[] };
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', 'b.md', 'c.html', 'd.pdf', 'e.docx', 'f.csv', 'g.txt']);
    expect(documents[1]?.date).toBe('2023-07-12');
    expect(sentences.map(({ file }) => file)).toEqual(['a.txt', 'b.md', 'c.html', 'd.pdf', 'e.docx', 'g.txt']);
  }, 60_000);

  it('names what it refuses, and reads the rest', async () => {
    const pdf = await makePdf((it) => void it.font('Times-Roman').text(PROSE));
    const files = {
      'bomb.docx': bomb(1_000_000_000),
      'damaged.docx': makeDocx(paragraph(PROSE)).subarray(0, 700),
      'empty.pdf': new Uint8Array(),
      'liar.docx': bomb(1000),
      'locked.pdf': await makePdf((it) => void it.text(PROSE), { userPassword: 'secret' }),
      'picture.pdf': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'text.docx': new TextEncoder().encode(PROSE),
    };
    const seeds = Object.fromEntries(Object.entries(files).map(([name, content]) => [`seeds/${name}`, content]));
    const root = temporaryFolder({ ...BRIEF, ...seeds, 'seeds/good.pdf': pdf, 'seeds/good.txt': PROSE });
    const { status, stdout, stderr } = runCli(['analyze'], root);
    expect(status).toBe(1);
    const refused = [...stderr.matchAll(/^error\[corpus\/unreadable\]: Cannot read `seeds\/([^`]+)`/gm)].map((match) => match[1]);
    expect(refused.sort()).toEqual(Object.keys(files));
    const { documents } = JSON.parse(stdout) as { documents: { file: string }[] };
    expect(documents.map(({ file }) => file)).toEqual(['good.pdf', 'good.txt']);
    expect(stderr).not.toMatch(/\bat .*\.js:\d/);
  }, 60_000);
});
