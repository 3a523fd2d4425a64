import { coversDomain } from '../../src/covers-domain.ts';
import type { DnsRecord } from '../../src/provider.ts';
import type { ProviderCheck } from '../check.ts';
import { noRegions, unknownPlaceholder } from './placeholder-messages.ts';

const known = ['%ISSUED%', '%REGION%', '%DOMAIN%'];
const withPriority: readonly string[] = ['MX', 'SRV'];

/** What the schema cannot say of the records that a customer sets. */
export const dnsRecords: ProviderCheck = {
  name: 'dns-records',
  description:
    'DNS records stand once, their placeholders are known, and the hosts of incoming MX records are in mx.',
  scope: 'provider',
  check({ dns, mx, regionParameter }, report) {
    const seen = new Set<string>();
    dns?.records?.forEach((record, index) => {
      const { type, name, value = '', priority, purpose } = record;
      const pointer = ['dns', 'records', index];
      const line = recordLine(record);
      if (seen.has(line) && !name.includes('%ISSUED%'))
        report(pointer, { en: `${line} stands twice`, 'zh-CN': `${line} 出现了两次` });
      seen.add(line);
      // The schema lets no other placeholder stand in a name.
      const message = unknownPlaceholder(value, known);
      if (message) report(pointer, message);
      if (line.includes('%REGION%') && !regionParameter) report(pointer, noRegions);
      if (priority !== undefined && !withPriority.includes(type))
        report([...pointer, 'priority'], {
          en: `${type} records have no priority`,
          'zh-CN': `${type} 记录没有优先级`,
        });
      if (type === 'TXT' && name === '@' && value.startsWith('v=spf1'))
        report([...pointer, 'value'], {
          en: 'goes into dns.spf, without v=spf1 and all',
          'zh-CN': '应写进 dns.spf，不带 v=spf1 和 all',
        });
      if (type === 'MX' && purpose === 'incoming' && mx && value && !value.includes('%'))
        if (!coversDomain(mx, value))
          report([...pointer, 'value'], {
            en: `${value} is in no pattern of mx; expected it there as well`,
            'zh-CN': `${value} 不在 mx 的任何一项里；那里也应列出`,
          });
    });
  },
};

function recordLine({ type, name, value = '' }: DnsRecord): string {
  return [type, name, value].filter(Boolean).join(' ');
}
