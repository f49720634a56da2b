// The reading process is stopped and replaced where a file makes it hang, swell or fall over.
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractDocuments } from '../../src/runtime/extract-documents.js';
import { createReaderProcess, READER_LIMITS, type ReaderProcess } from '../../src/runtime/reader-process.js';
import { ensureBundle } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const bytes = new TextEncoder().encode('<p>The talks went on for a year and then they ended without any result at all.</p>');
const request = (path: string, content: Uint8Array = bytes) => ({ path, bytes: content });

/** A reading process that does what the path says. */
const PUPPET = `
process.on('message', ({ path, bytes }) => {
  const say = (kind, extraction) => process.send({ kind, extraction });
  if (path === 'loop') for (;;) {}
  if (path === 'exit') process.exit(3);
  if (path === 'abort') process.abort();
  if (path === 'swell') { const held = []; for (;;) held.push(new Array(1e5).fill({})); }
  if (path === 'chatter') setInterval(() => say('alive'), 20);
  else say('read', { text: path + bytes.length + process.pid, env: Object.keys(process.env).length });
});
process.send({ kind: 'alive' });
`;
const puppet = (limits: Partial<typeof READER_LIMITS>): ReaderProcess =>
  createReaderProcess({ ...READER_LIMITS, ...limits }, join(temporaryFolder({ 'reader.mjs': PUPPET }), 'reader.mjs'));

describe('the reading process', () => {
  it('reads one file after the other in one child', async () => {
    const reader = puppet({});
    const [one, two] = [await reader.read(request('a')), await reader.read(request('a'))];
    reader.close();
    expect(one).toEqual(two);
  });

  it.each([
    ['loop', 'too-slow', { silence: 400 }],
    ['chatter', 'too-slow', { total: 600 }],
    ['exit', 'damaged', {}],
    ['abort', 'too-much-memory', {}],
    ['swell', 'too-much-memory', { heap: 40 }],
  ] as const)('is stopped and replaced after %s', async (path, failure, limits) => {
    const reader = puppet(limits);
    expect(await reader.read(request(path))).toMatchObject({ failure });
    expect(await reader.read(request('next'))).toHaveProperty('text');
    reader.close();
  });

  it('says that it cannot be started', async () => {
    await expect(createReaderProcess(READER_LIMITS, '/no/such/reader.js').read(request('a'))).rejects.toThrow('does not start');
  });
});

describe('the documents of a corpus', () => {
  it('start no process where they are plain', async () => {
    const corpus = { folder: 'seeds', documents: [request('a.txt'), request('b.md'), request('c.csv')] };
    const start = () => {
      throw new Error('started');
    };
    expect(await extractDocuments(corpus, start)).toBe(corpus);
  });

  it('have what was read beside their bytes, in their order', async () => {
    const corpus = { folder: 'seeds', documents: [request('a.txt'), request('b.HTML'), request('c.pdf'), request('d.docx')] };
    const closed: string[] = [];
    const failed = { failure: 'damaged', detail: 'x' } as const;
    const { documents } = await extractDocuments(corpus, () => ({
      read: () => Promise.resolve(failed),
      close: () => void closed.push('closed'),
    }));
    expect(documents.map(({ path, extracted }) => [path, extracted])).toEqual([
      ['a.txt', undefined],
      ['b.HTML', failed],
      ['c.pdf', failed],
      ['d.docx', failed],
    ]);
    expect(closed).toEqual(['closed']);
  });
});

/** A PDF whose one page draws the same words over and over. */
function endlessPdf(): Uint8Array {
  const stream = deflateSync(Buffer.from('BT /F1 12 Tf 72 700 Td (Hello) Tj ET\n'.repeat(4_000_000)));
  const head = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
4 0 obj << /Length ${stream.length} /Filter /FlateDecode >>
stream
`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n')]));
}

describe('the real reading process', () => {
  beforeAll(ensureBundle, 60_000);

  it.each([
    ['nested without end', 'a.html', () => new TextEncoder().encode('<div>'.repeat(200_000))],
    ['drawn without end', 'a.pdf', endlessPdf],
  ])(
    'gives up a file that is %s, and reads the next',
    async (_, path, make) => {
      const reader = createReaderProcess({ ...READER_LIMITS, silence: 4000 });
      const found = await reader.read(request(path, make()));
      expect('failure' in found ? found.failure : 'read').toMatch(/^too-/);
      const patient = createReaderProcess();
      expect(await patient.read(request('b.html'))).toMatchObject({ reading: { reader: 'html-1' } });
      patient.close();
      reader.close();
    },
    60_000,
  );
});
