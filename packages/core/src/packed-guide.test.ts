import { expect, test } from 'vitest';
import { en } from './languages/en.ts';
import { packGuide, unpackGuide } from './packed-guide.ts';

test('every guide comes back as it was, with places instead of ids between', () => {
  for (const [id, guide] of Object.entries(en.guides)) {
    const sources = en.sources[id] ?? [];
    const packed = packGuide(guide, sources);
    expect(packed.sender.sources.every(Number.isInteger)).toBe(true);
    expect(unpackGuide(id, packed, sources)).toEqual(guide);
  }
});

test('source ids of a guide are those of its sources', () => {
  for (const [id, guide] of Object.entries(en.guides)) {
    const known = en.sources[id]?.map((source) => source.id);
    for (const { sources } of [...guide.servers, ...guide.access, ...guide.credentials])
      expect(known).toEqual(expect.arrayContaining([...sources]));
  }
});
