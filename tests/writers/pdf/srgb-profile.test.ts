import { describe, expect, it } from 'vitest';
import { createSrgbProfile } from '../../../src/writers/pdf/srgb-profile.js';

describe('createSrgbProfile', () => {
  const bytes = Buffer.from(createSrgbProfile());
  const tag = (signature: string): Buffer => {
    for (let index = 0; index < bytes.readUInt32BE(128); index++) {
      const at = 132 + 12 * index;
      if (bytes.toString('latin1', at, at + 4) === signature)
        return bytes.subarray(bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 8));
    }
    throw new Error(`No tag ${signature}`);
  };
  const coordinates = (signature: string): readonly number[] => [8, 12, 16].map((at) => tag(signature).readInt32BE(at) / 65536);

  it('is a display profile of RGB colours whose header states its length', () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
    expect(bytes.length % 4).toBe(0);
  });

  it('has primaries that add up to the white point', () => {
    const sum = [0, 1, 2].map((axis) => ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, name) => total + (coordinates(name)[axis] ?? 0), 0));
    for (const [axis, value] of coordinates('wtpt').entries()) expect(sum[axis]).toBeCloseTo(value, 3);
  });

  it('has sRGB’s transfer curve', () => {
    const curve = tag('gTRC');
    const count = curve.readUInt32BE(8);
    const light = (value: number): number => curve.readUInt16BE(12 + 2 * Math.round(value * (count - 1))) / 65535;
    expect([light(0), light(1)]).toEqual([0, 1]);
    expect(light(0.5)).toBeCloseTo(0.214, 2);
    expect(tag('rTRC').equals(curve)).toBe(true);
  });

  it('names itself', () => {
    expect(tag('desc').toString('latin1', 12, 29)).toBe('sRGB IEC61966-2.1');
  });
});
