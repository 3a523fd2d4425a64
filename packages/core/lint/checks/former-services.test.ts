import { expect, test } from 'vitest';
import type { FormerService } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { formerServices } from './former-services.ts';

const service: FormerService = {
  name: { en: 'Old Mail', 'zh-CN': '旧邮箱' },
  domains: ['old.example'],
  since: '2017-05',
  note: { en: 'Example took it over.', 'zh-CN': '由示例邮箱接手。' },
  sources: ['help'],
};

test.each<[string, Partial<FormerService>[], string[]]>([
  ['a service of a domain of the entry', [{}], []],
  ['a change of today', [{ since: '2026-11-22' }], []],
  [
    'a domain that the entry does not have',
    [{ domains: ['old.example', 'other.example'] }],
    [
      "example-mail.formerServices.0.domains.1 other.example is not in the entry's domains; expected it there as well",
    ],
  ],
  [
    'a domain told about twice',
    [{}, {}],
    [
      'example-mail.formerServices.1.domains.0 old.example has a former service already; expected one',
    ],
  ],
  [
    'a change that is only announced',
    [{ since: '2026-12' }],
    [
      'example-mail.formerServices.0.since 2026-12 lies in the future (today is 2026-11-22); what is only announced belongs into the note',
    ],
  ],
])('%s', (_, changes, findings) => {
  const provider = sampleProvider({
    domains: ['example.com', 'old.example'],
    formerServices: changes.map((change) => ({ ...service, ...change })),
  });
  expect(findIn([{ provider }], [formerServices])).toEqual(findings);
});
