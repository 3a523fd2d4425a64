import type { Diagnosis } from './diagnose.ts';
import type { ClientSettings } from './evidence/evidence.ts';

/** What to change in the settings so that this cause goes away; empty when no setting is to blame. */
export function settingsChange({
  id,
  args,
}: Diagnosis): Pick<ClientSettings, 'host' | 'port' | 'tls' | 'from'> {
  const tls = args.expectedTls as ClientSettings['tls'];
  const port = args.expectedPort === undefined ? undefined : Number(args.expectedPort);
  switch (id) {
    case 'tls/wrong-mode':
      return {
        ...(args.expectedPort !== args.port && port !== undefined && { port }),
        ...(tls && { tls }),
      };
    case 'config/wrong-port':
      return { ...(port !== undefined && { port }), ...(tls && { tls }) };
    case 'config/wrong-host':
      return {
        ...(args.expectedHost !== undefined && { host: args.expectedHost }),
        ...(port !== undefined && { port }),
        ...(tls && { tls }),
      };
    case 'sender/mismatch':
      return args.user?.includes('@') ? { from: args.user } : {};
    default:
      return {};
  }
}
