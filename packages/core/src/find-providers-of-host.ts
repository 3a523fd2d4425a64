import { type CatalogProvider, catalogIndex, getProvider } from './catalog.ts';
import { findProviderByHost, findProviderByMx } from './find-provider.ts';
import { webmailHosts } from './generated/webmail-hosts.ts';
import { hostIn } from './host-in.ts';

let byWebmail: Map<string, readonly string[]> | undefined;

/** What people put before a provider's domain to name its servers. */
const usualLabel = /^(?:(?:smtp|imap|pop3?)(?:-mail)?|mx\d*|mail|webmail|www)\./;

/**
 * The providers that a host belongs to: one of their servers, what receives their mail, their webmail, or their domain and
 * the usual names under it (`www.qq.com`). Several share a webmail (`mail.google.com`). A web address will do, or `host:port`.
 */
export function findProvidersOfHost(host: string): CatalogProvider[] {
  const name = hostIn(host);
  if (name === undefined) return [];
  const { byDomain } = catalogIndex();
  const server = findProviderByHost(name) ?? findProviderByMx(name);
  if (server) return [server];
  byWebmail ??= new Map(Object.entries(webmailHosts()));
  const webmail = (byWebmail.get(name) ?? []).flatMap((id) => getProvider(id) ?? []);
  if (webmail.length > 0) return webmail;
  const parent = byDomain.get(name.replace(usualLabel, ''));
  return parent ? [parent] : [];
}
