import type { Diagnosis } from './diagnose.ts';
import type { ClientSettings } from './evidence/evidence.ts';

/** What to write instead: values, and what else can be wrong with settings. */
export interface SettingsChange
  extends Pick<ClientSettings, 'host' | 'port' | 'tls' | 'from' | 'user'> {
  /** Check certificates again. */
  readonly certificateCheck?: 'on';
  /** Take blanks and quotes away from the secret's ends. */
  readonly secret?: 'trimmed';
  /** Options under a wrong name, and the name they should have. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What to change in the settings so that this cause goes away; empty when no setting is to blame. */
export function settingsChange({ id, args }: Diagnosis): SettingsChange {
  const tls = args.expectedTls as ClientSettings['tls'];
  const port = args.expectedPort === undefined ? undefined : Number(args.expectedPort);
  const endpoint = { ...(port !== undefined && { port }), ...(tls && { tls }) };
  switch (id) {
    case 'tls/wrong-mode':
    case 'tls/plaintext':
      return {
        ...(args.expectedPort !== args.port && port !== undefined && { port }),
        ...(tls && { tls }),
      };
    case 'config/wrong-port':
      return endpoint;
    case 'net/port-blocked':
      return args.port === '25' ? endpoint : {};
    case 'config/wrong-host':
      // A port without the host that it belongs to mends nothing.
      return args.expectedHost === undefined ? {} : { host: args.expectedHost, ...endpoint };
    case 'sender/mismatch':
      return args.user?.includes('@') ? { from: args.user } : {};
    case 'sender/invalid':
      return args.user?.includes('@') && args.from?.includes('@') === false
        ? { from: args.user }
        : {};
    case 'auth/username-form':
      return args.expectedUser === undefined ? {} : { user: args.expectedUser };
    case 'auth/secret-malformed':
      return { secret: 'trimmed' };
    case 'tls/verification-off':
      return { certificateCheck: 'on' };
    case 'config/unknown-option':
      return { options: optionsOf(args) };
    default:
      return {};
  }
}

function optionsOf({ option = '', expectedOption = '' }: Diagnosis['args']) {
  const known = expectedOption.split(', ');
  return Object.fromEntries(option.split(', ').map((written, at) => [written, known[at] ?? '']));
}
