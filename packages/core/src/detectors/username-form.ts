import type { CatalogProvider } from '../catalog.ts';
import type { ClientSettings } from '../evidence/evidence.ts';
import { findProvider } from '../find-provider.ts';
import { hasHost } from '../hosts-of.ts';
import { parseMailbox } from '../mailbox.ts';
import type { Detector } from './finding.ts';

/** A user name in another form than the provider's, or with something around it that does not belong to it. */
export const usernameForm: Detector = ({ settings, providerFrom }, provider) => {
  const { user } = settings;
  if (user === undefined || user.trim() === '' || /^(?:undefined|null|none)$/i.test(user.trim()))
    return [];
  const plain = plainUser(user);
  const own = providerFrom === 'host' || providerFrom === 'context' ? provider : undefined;
  const wanted = own && expectedUser(own, plain, settings);
  const blemished = plain !== user;
  if (!blemished && wanted === undefined) return [];
  const expected = wanted ?? plain;
  return [
    {
      diagnosis: 'auth/username-form',
      score: blemished || wanted?.sure ? 150 : 110,
      ...(!blemished && !wanted?.sure && { atMost: 'likely' as const }),
      args: {
        user,
        ...(typeof expected === 'string'
          ? { expectedUser: expected }
          : expected.user !== undefined && { expectedUser: expected.user }),
      },
      facts: [{ what: 'settings', text: `user: ${JSON.stringify(user)}` }],
    },
  ];
};

/** Without blanks and quotes around it, a name in front of it, or a full-width at sign. */
function plainUser(user: string): string {
  const bare = user.trim().replace(/^(["'`])(.*)\1$/, '$2');
  return (/<([^<>\s]+@[^<>\s]+)>$/.exec(bare)?.[1] ?? bare).replace('＠', '@').trim();
}

interface Wanted {
  readonly user?: string;
  /** A fixed name is the only one that works; an address or a local part is what the provider documents. */
  readonly sure?: true;
}

function expectedUser(
  provider: CatalogProvider,
  user: string,
  { host, protocol = 'submission', from }: ClientSettings,
): Wanted | undefined {
  const server =
    provider.servers.find(
      (each) =>
        each.protocol === protocol &&
        host !== undefined &&
        hasHost(each.host, provider, host.toLowerCase()),
    ) ?? provider.servers.find((each) => each.protocol === protocol);
  const templates = server?.username ?? provider.username;
  if (templates.length === 0 || templates.some((each) => /%ISSUED%|%SECRET%/.test(each)))
    return undefined;
  const fixed = templates.filter((each) => !each.includes('%'));
  if (fixed.length > 0)
    return fixed.length < templates.length || fixed.includes(user)
      ? undefined
      : { ...(fixed[0] !== undefined && { user: fixed[0] }), sure: true };
  const takesAddress = templates.includes('%EMAILADDRESS%');
  const takesLocalPart = templates.includes('%EMAILLOCALPART%');
  if (user.includes('@')) {
    const localPart = user.slice(0, user.lastIndexOf('@'));
    return !takesAddress && takesLocalPart && findProvider(user)?.id === provider.id
      ? { user: localPart }
      : undefined;
  }
  if (!takesAddress || takesLocalPart) return undefined;
  const address = addressOf(user, provider, from);
  return address === undefined ? {} : { user: address };
}

/** `DOMAIN\user` and `user%example.com` hold what the address is made of; else the sender or the only domain tells. */
function addressOf(
  user: string,
  provider: CatalogProvider,
  from: string | undefined,
): string | undefined {
  const [, before, host] = /^([^%\\]+)%([^%\\]+\.[^%\\]+)$/.exec(user) ?? [];
  if (before !== undefined) return `${before}@${host}`;
  const localPart = user.slice(user.lastIndexOf('\\') + 1);
  const sender = from === undefined ? undefined : parseMailbox(from).value;
  if (sender && sender.localPart.toLowerCase() === localPart.toLowerCase())
    return `${sender.localPart}@${sender.domain}`;
  return provider.kind === 'mailbox' && provider.domains.length === 1
    ? `${localPart}@${provider.domains[0]}`
    : undefined;
}
