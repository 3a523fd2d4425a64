import type { CatalogProvider } from './catalog.ts';
import { type AddressProblem, type Mailbox, parseMailbox } from './mailbox.ts';
import type { Protocol, TlsMode } from './vocabulary.ts';

/** How the user name comes about: the address, the part of it before the @, fixed, issued with the secret, or the secret itself. */
export type UsernameOrigin = 'address' | 'local-part' | 'fixed' | 'issued' | 'secret';

/** One endpoint with nothing left to fill in. `username` is `null` unless it follows from the address or is fixed. */
export interface ResolvedServer {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  readonly username: string | null;
  readonly usernameOrigin: UsernameOrigin;
}

export interface Settings {
  readonly provider: string;
  readonly servers: readonly ResolvedServer[];
  /** The region that hosts were filled with, if the provider has any. */
  readonly region?: string;
}

export type SettingsProblem = AddressProblem | 'unknown-region';

export interface ResolveOptions {
  /** The address; without one, user names that need it stay `null`. */
  readonly address?: string | Mailbox;
  /** One of the provider's regions; default: the provider's. */
  readonly region?: string;
}

/** Fills the provider's templates for an address and a region. The first server of a protocol is the one to recommend. */
export function resolveSettings(
  provider: CatalogProvider,
  options: ResolveOptions = {},
): { value: Settings; issue?: never } | { value?: never; issue: SettingsProblem } {
  const { address } = options;
  const parsed =
    typeof address === 'string' ? parseMailbox(address) : { value: address, issue: undefined };
  if (parsed.issue) return { issue: parsed.issue };
  const region = resolveRegion(provider, options.region);
  if (region === 'unknown-region') return { issue: region };
  const servers = provider.servers.map(({ protocol, host, port, tls, username }) => ({
    protocol,
    host: host.replace('%REGION%', region?.insert ?? ''),
    port,
    tls,
    ...resolveUsername((username ?? provider.username)[0] ?? '%EMAILADDRESS%', parsed.value),
  }));
  return {
    value: { provider: provider.id, servers, ...(region && { region: region.id }) },
  };
}

function resolveRegion(provider: CatalogProvider, wanted: string | undefined) {
  const { regionParameter } = provider;
  if (!regionParameter) return wanted === undefined ? undefined : 'unknown-region';
  const id = wanted ?? regionParameter.default;
  const region = regionParameter.values.find((value) => value.id === id);
  return region ? { id, insert: region.insert ?? region.id } : 'unknown-region';
}

function resolveUsername(
  template: string,
  mailbox: Mailbox | undefined,
): Pick<ResolvedServer, 'username' | 'usernameOrigin'> {
  if (template.includes('%ISSUED%')) return { username: null, usernameOrigin: 'issued' };
  if (template.includes('%SECRET%')) return { username: null, usernameOrigin: 'secret' };
  if (!template.includes('%')) return { username: template, usernameOrigin: 'fixed' };
  const usernameOrigin = template.includes('%EMAILADDRESS%') ? 'address' : 'local-part';
  if (!mailbox) return { username: null, usernameOrigin };
  const { localPart, domain } = mailbox;
  const values: Record<string, string> = {
    '%EMAILADDRESS%': `${localPart}@${domain}`,
    '%EMAILLOCALPART%': localPart,
    '%EMAILDOMAIN%': domain,
  };
  const username = template.replace(/%[A-Z]+%/g, (name) => values[name] ?? name);
  return { username, usernameOrigin };
}
