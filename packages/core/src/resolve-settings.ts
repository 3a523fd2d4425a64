import { accountIn, fillAccount, isAccountHost, tailOf } from './account-hosts.ts';
import type { CatalogProvider } from './catalog.ts';
import { insertRegion } from './insert-region.ts';
import { type AddressProblem, type Mailbox, parseMailbox } from './mailbox.ts';
import { regionFor, serversFor } from './servers-for.ts';
import type { Protocol, TlsMode } from './vocabulary.ts';

/** How the user name comes about: the address, the part of it before the @, fixed, issued with the secret, or the secret itself. */
export type UsernameOrigin = 'address' | 'local-part' | 'fixed' | 'issued' | 'secret';

/** A name to connect to, or, while the customer's part of it is not known, none and what the name is made of. */
export type ResolvedHost =
  | { readonly host: string; readonly hostTemplate?: never }
  /** `hostTemplate` holds `%ACCOUNT%`; it is for showing, with `formatHost`. */
  | { readonly host: null; readonly hostTemplate: string };

/**
 * One endpoint. `host` is `null` where a part of it is the customer's own and no `account` was given; `username` is
 * `null` unless it follows from the address or is fixed.
 */
export type ResolvedServer = ResolvedHost & {
  readonly protocol: Protocol;
  readonly port: number;
  readonly tls: TlsMode;
  readonly username: string | null;
  readonly usernameOrigin: UsernameOrigin;
};

export interface Settings {
  readonly provider: string;
  readonly servers: readonly ResolvedServer[];
  /** The region that hosts were filled with, if the provider has any. */
  readonly region?: string;
  /** What the customer's part of hosts was filled with. */
  readonly account?: string;
}

export type SettingsProblem =
  | AddressProblem
  | 'unknown-region'
  /** `account` can be no part of a host. */
  | 'invalid-account'
  /** The provider's hosts are the same for everybody. */
  | 'no-account-in-hosts';

export interface ResolveOptions {
  /** The address; without one, user names that need it stay `null`. */
  readonly address?: string | Mailbox;
  /** The domain, where no address is known: some servers and regions are only for some of a provider's domains. */
  readonly domain?: string;
  /** One of the provider's regions; default: that of the domain, else the provider's. */
  readonly region?: string;
  /** The customer's part of the hosts, if the provider has a `hostParameter`; a whole host of the provider will do, too. */
  readonly account?: string;
}

/** Fills the provider's templates for an address, a region and an account. The first server of a protocol is the one to recommend. */
export function resolveSettings(
  provider: CatalogProvider,
  options: ResolveOptions = {},
): { value: Settings; issue?: never } | { value?: never; issue: SettingsProblem } {
  const { address } = options;
  const parsed =
    typeof address === 'string' ? parseMailbox(address) : { value: address, issue: undefined };
  if (parsed.issue) return { issue: parsed.issue };
  const domain = parsed.value?.domain ?? options.domain;
  const region = resolveRegion(provider, options.region, domain);
  if (region === 'unknown-region') return { issue: region };
  const templates = provider.servers.map(({ host }) => insertRegion(host, region));
  const { account, issue } = resolveAccount(provider, templates, options.account);
  if (issue) return { issue };
  const servers = serversFor(provider, domain, region?.id).map((index) => {
    const { protocol, port, tls, username } = provider.servers[index] as ServerOf;
    return {
      protocol,
      ...resolveHost(templates[index] ?? '', account),
      port,
      tls,
      ...resolveUsername((username ?? provider.username)[0] ?? '%EMAILADDRESS%', parsed.value),
    };
  });
  return {
    value: {
      provider: provider.id,
      servers,
      ...(region && { region: region.id }),
      ...(account !== undefined && { account }),
    },
  };
}

type ServerOf = CatalogProvider['servers'][number];

function resolveHost(template: string, account: string | undefined): ResolvedHost {
  if (!isAccountHost(template)) return { host: template };
  if (account === undefined) return { host: null, hostTemplate: template };
  return { host: fillAccount(template, account) };
}

/** What the customer copied may be the whole name of a server, or its first label where all servers have the same. */
function resolveAccount(
  { hostParameter }: CatalogProvider,
  templates: readonly string[],
  wanted: string | undefined,
): { account?: string; issue?: SettingsProblem } {
  if (wanted === undefined) return {};
  if (!hostParameter) return { issue: 'no-account-in-hosts' };
  const text = wanted.trim().toLowerCase().replace(/\.$/, '');
  const [only = '', ...others] = new Set(templates.filter(isAccountHost));
  const label = others.length > 0 ? '' : only.slice(0, only.length - (tailOf(only)?.length ?? 0));
  const forms = [only, ...others, label];
  const account =
    forms.map((form) => accountIn(text, form)).find((part) => part !== undefined) ?? text;
  // A dot where the provider's own example has none is the name of some other server.
  const labels = hostParameter.example.includes('.') ? account.split('.') : [account];
  return labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
    ? { account }
    : { issue: 'invalid-account' };
}

function resolveRegion(
  provider: CatalogProvider,
  wanted: string | undefined,
  domain: string | undefined,
) {
  const { regionParameter } = provider;
  if (!regionParameter) return wanted === undefined ? undefined : 'unknown-region';
  const id = wanted ?? regionFor(provider, domain);
  const region = regionParameter.values.find((value) => value.id === id);
  return region ?? 'unknown-region';
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
