import type { CatalogProvider } from './catalog.ts';
import { insertRegion } from './insert-region.ts';
import type { Language } from './languages/language.ts';
import type { Dns, DnsRecord } from './provider.ts';
import { dnsPurposes } from './vocabulary.ts';

/**
 * The records that a customer of the provider sets at the own domain, in the order in which a person sets them. What goes into
 * the SPF record is a whole record here, as for a domain without one; `%ISSUED%` and `%DOMAIN%` are left in.
 */
export function dnsRecordsOf(
  { regionParameter }: Pick<CatalogProvider, 'regionParameter'>,
  dns: Dns | undefined,
  region?: string,
): DnsRecord[] {
  const spf: DnsRecord[] = dns?.spf
    ? [{ type: 'TXT', name: '@', value: spfRecord(dns.spf), purpose: 'spf' }]
    : [];
  const id = region ?? regionParameter?.default;
  const found = regionParameter?.values.find((value) => value.id === id);
  return [...spf, ...(dns?.records ?? [])]
    .sort((a, b) => dnsPurposes.indexOf(a.purpose) - dnsPurposes.indexOf(b.purpose))
    .map((record) => ({
      ...record,
      name: insertRegion(record.name, found),
      ...(record.value !== undefined && { value: insertRegion(record.value, found) }),
    }));
}

/** One record for people: what it is for, its type, its name and what stands in it; parts to be put in are in angle brackets. */
export function formatDnsRecord(
  { type, name, value, priority, purpose, optional }: DnsRecord,
  { phrases }: Pick<Language, 'phrases'>,
): { purpose: string; type: string; name: string; priority: string; value: string } {
  const { issued, domain } = phrases.dns;
  const fill = (template: string) =>
    template.replaceAll('%ISSUED%', `<${issued}>`).replaceAll('%DOMAIN%', `<${domain}>`);
  return {
    purpose: phrases.dnsPurpose[purpose] + (optional ? phrases.dns.optional : ''),
    type,
    name: fill(name),
    priority: priority === undefined ? '' : String(priority),
    value: fill(value ?? '%ISSUED%'),
  };
}

/** What goes into an SPF record that the domain has already, as a sentence; `undefined` where none of the records is one of the domain itself. */
export function formatSpfAdvice(
  records: readonly DnsRecord[],
  language: Pick<Language, 'phrases'>,
): string | undefined {
  const own = records.find(({ name, purpose }) => name === '@' && purpose === 'spf');
  if (own?.value === undefined) return undefined;
  const mechanisms = formatDnsRecord(own, language).value.replace(/^v=spf1 | ~all$/g, '');
  return language.phrases.dns.spf.replace('{spf}', mechanisms);
}

/** A modifier that takes the place of the whole policy stands alone (RFC 7208 section 6.1). */
function spfRecord(mechanisms: string): string {
  return mechanisms.startsWith('redirect=') ? `v=spf1 ${mechanisms}` : `v=spf1 ${mechanisms} ~all`;
}
