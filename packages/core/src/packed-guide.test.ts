import { expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { en } from './languages/en.ts';
import { packGuide, unpackGuide } from './packed-guide.ts';

test('every guide comes back as it was', () => {
  for (const provider of listProviders()) {
    const guide = en.guides[provider.id];
    const sources = en.sources[provider.id] ?? [];
    expect(guide && unpackGuide(provider, packGuide(guide, sources), sources)).toEqual(guide);
  }
});

test('what the settings have is not shipped again', () => {
  const guide = en.guides['qq-mail'];
  const packed = JSON.stringify(guide && packGuide(guide, en.sources['qq-mail'] ?? []));
  expect(packed).not.toMatch(/"(?:state|default|actor|kind|address|accountPasswordWorks)":/);
  expect(packed).toMatch(/"sources":\[0/);
});

test('a guide says what the settings say, and names sources that are there', () => {
  for (const provider of listProviders()) {
    const guide = en.guides[provider.id];
    const known = en.sources[provider.id]?.map(({ id }) => id);
    expect(guide).toMatchObject({
      id: provider.id,
      status: provider.status,
      sender: { address: provider.senderAddress },
      access: provider.access,
      credentials: provider.credentials.map(({ length: _, ...credential }) => credential),
    });
    for (const { sources } of [...(guide?.access ?? []), ...(guide?.credentials ?? [])])
      expect(known).toEqual(expect.arrayContaining([...sources]));
  }
});
