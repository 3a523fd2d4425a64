import { keyOf, lookUp } from '../../src/look-up.ts';
import type { DnsRecord } from '../../src/provider.ts';
import type { ProviderCheck } from '../check.ts';

const withPriority: readonly string[] = ['MX', 'SRV'];

/** What the schema cannot say of the records that a customer sets. */
export const dnsRecords: ProviderCheck = {
  name: 'dns-records',
  description:
    'DNS records stand once, their placeholders are known, and the hosts of incoming MX records are in mx.',
  scope: 'provider',
  check({ dns, mx, regionParameter }, report) {
    const known = mx && new Map(mx.map((pattern) => [keyOf(pattern), true]));
    const seen = new Set<string>();
    dns?.records?.forEach((record, index) => {
      const { type, name, value = '', priority, purpose } = record;
      const pointer = ['dns', 'records', index];
      const line = recordLine(record);
      if (seen.has(line) && !name.includes('%ISSUED%')) report(pointer, `${line} stands twice`);
      seen.add(line);
      const rest = `${name} ${value}`.replace(/%(?:ISSUED|REGION|DOMAIN)%/g, '');
      if (rest.includes('%'))
        report(
          pointer,
          `"${value}": unknown or unclosed placeholder; known are %ISSUED% %REGION% %DOMAIN%`,
        );
      if (line.includes('%REGION%') && !regionParameter)
        report(pointer, 'uses %REGION%, but the entry has no regionParameter');
      if (priority !== undefined && !withPriority.includes(type))
        report([...pointer, 'priority'], `${type} records have no priority`);
      if (type === 'TXT' && name === '@' && value.startsWith('v=spf1'))
        report([...pointer, 'value'], 'goes into dns.spf, without v=spf1 and all');
      if (type === 'MX' && purpose === 'incoming' && known && value && !value.includes('%'))
        if (!lookUp(known, value))
          report(
            [...pointer, 'value'],
            `${value} is in no pattern of mx; expected it there as well`,
          );
    });
  },
};

function recordLine({ type, name, value = '' }: DnsRecord): string {
  return [type, name, value].filter(Boolean).join(' ');
}
