import {
  findProvider,
  getProvider,
  parseMailbox,
  type ResolvedServer,
  resolveSettings,
  type SettingsProblem,
} from '@mailatlas/core';

export interface TransportRequest {
  /** Catalog id of the service that sends, if it is not the one that the address lives at (`sendgrid`). */
  readonly provider?: string;
  /** One of the provider's regions; default: the provider's. */
  readonly region?: string;
  /** The customer's part of the host, at hosters where each customer has a server of their own. */
  readonly account?: string;
  /** Default: what the catalog says. Needed where the provider issues the user name. */
  readonly user?: string;
  /** The app password, 授权码, API key or password. */
  readonly pass?: string;
  /** For XOAUTH2, instead of `pass`. */
  readonly accessToken?: string;
  /** Default: the provider's first choice. */
  readonly tls?: 'implicit' | 'starttls';
}

/** nodemailer's options for a connection that is encrypted and signed in, or fails. */
export interface TransportOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the start; otherwise STARTTLS is required, never "if offered". */
  readonly secure: boolean;
  readonly requireTLS?: true;
  /** Signs in even when the server does not say that it can: nodemailer would send without a login. */
  readonly forceAuth?: true;
  readonly auth?:
    | { readonly user: string; readonly pass: string }
    | { readonly type: 'OAuth2'; readonly user: string; readonly accessToken: string };
}

export type TransportProblem =
  | SettingsProblem
  /** Neither the address nor `provider` is in the catalog. */
  | 'unknown-provider'
  /** The provider has no SMTP, or none with the TLS mode asked for. */
  | 'no-submission'
  /** A part of the host is the customer's own; `account` must say it. */
  | 'account-needed'
  /** The provider issues the user name; `user` must say it. */
  | 'user-needed';

export type TransportResult =
  | { readonly value: TransportOptions; readonly provider: string; readonly issue?: never }
  | { readonly value?: never; readonly issue: TransportProblem };

/** nodemailer's options for sending as an address, from the catalog. */
export function toTransportOptions(
  address: string,
  request: TransportRequest = {},
): TransportResult {
  const mailbox = parseMailbox(address);
  if (mailbox.issue) return { issue: mailbox.issue };
  const provider =
    request.provider === undefined ? findProvider(address) : getProvider(request.provider);
  if (!provider) return { issue: 'unknown-provider' };
  const settings = resolveSettings(provider, {
    address: mailbox.value,
    ...(request.region !== undefined && { region: request.region }),
    ...(request.account !== undefined && { account: request.account }),
  });
  if (settings.issue) return { issue: settings.issue };
  const server = settings.value.servers.find(
    ({ protocol, tls }) =>
      protocol === 'submission' &&
      (request.tls === undefined ? tls !== 'none' : tls === request.tls),
  );
  if (!server) return { issue: 'no-submission' };
  const { host, port, tls } = server;
  if (host === null) return { issue: 'account-needed' };
  const auth = authOf(server, request);
  if (auth === 'user-needed') return { issue: auth };
  return {
    provider: provider.id,
    value: {
      host,
      port,
      secure: tls === 'implicit',
      ...(tls === 'starttls' && { requireTLS: true }),
      ...(auth && { forceAuth: true, auth }),
    },
  };
}

function authOf(
  server: ResolvedServer,
  { user, pass, accessToken }: TransportRequest,
): TransportOptions['auth'] | 'user-needed' {
  if (pass === undefined && accessToken === undefined) return undefined;
  const name = user ?? server.username ?? (server.usernameOrigin === 'secret' ? pass : undefined);
  if (name === undefined) return 'user-needed';
  if (accessToken !== undefined) return { type: 'OAuth2', user: name, accessToken };
  return { user: name, pass: pass ?? '' };
}
