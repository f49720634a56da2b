// The sRGB colour profile that a PDF/A output intent carries, computed rather than read from a file.

/** D50, the white of the profile connection space (ICC.1:2001-04, 6.1.13). */
const D50 = [0.9642, 1, 0.8249] as const;

/** sRGB primaries adapted to D50 (IEC 61966-2-1, Bradford adaptation). */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

const NAME = 'sRGB IEC61966-2.1';
const CURVE_ENTRIES = 1024;

/** A display profile of ICC version 2.1 with three matrix columns and one shared tone curve. */
export function createSrgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: [signature: string, data: Buffer][] = [
    ['desc', description(NAME)],
    ['cprt', tagged('text', Buffer.from('No copyright, use freely\0', 'latin1'))],
    ['wtpt', coordinates(D50)],
    ['rXYZ', coordinates(PRIMARIES.rXYZ)],
    ['gXYZ', coordinates(PRIMARIES.gXYZ)],
    ['bXYZ', coordinates(PRIMARIES.bXYZ)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const blocks: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = 128 + table.length;
  tags.forEach(([signature, data], index) => {
    let place = places.get(data);
    if (place === undefined) {
      place = offset;
      places.set(data, place);
      const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
      data.copy(padded);
      blocks.push(padded);
      offset += padded.length;
    }
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  });
  return new Uint8Array(Buffer.concat([header(offset), table, ...blocks]));
}

/** The 128 bytes that open a profile (ICC.1:2001-04, 6.1). */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  for (const [index, value] of D50.entries()) bytes.writeInt32BE(fixed(value), 68 + 4 * index);
  return bytes;
}

/** sRGB's transfer function, encoded value to light, as a table (IEC 61966-2-1, 5.2). */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(4 + 2 * CURVE_ENTRIES);
  bytes.writeUInt32BE(CURVE_ENTRIES, 0);
  for (let index = 0; index < CURVE_ENTRIES; index++) {
    const value = index / (CURVE_ENTRIES - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 65535), 4 + 2 * index);
  }
  return tagged('curv', bytes);
}

/** A textDescriptionType with its empty Unicode and Macintosh parts (ICC.1:2001-04, 6.5.17). */
function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(ascii.length, 0);
  return tagged('desc', Buffer.concat([length, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]));
}

function coordinates(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 4 * index);
  return tagged('XYZ ', bytes);
}

/** A value of a type: its signature, four reserved bytes, its data. */
const tagged = (type: string, data: Buffer): Buffer => Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), data]);

/** A number in 16.16 fixed point. */
const fixed = (value: number): number => Math.round(value * 65536);
