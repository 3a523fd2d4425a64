import type { Protocol, TlsMode } from '../src/vocabulary.ts';

/** The registered ports (RFC 8314, RFC 6409) and those that providers open beside them, best first. */
export const usualPorts: Readonly<Record<Protocol, Readonly<Record<TlsMode, readonly number[]>>>> =
  {
    submission: { implicit: [465], starttls: [587, 25, 2525], none: [25, 80, 2525] },
    imap: { implicit: [993], starttls: [143], none: [143] },
    pop3: { implicit: [995], starttls: [110], none: [110] },
  };

/** The TLS mode that a port usually has, or `undefined` for a port that is not usual. */
export function usualTls(protocol: Protocol, port: number): TlsMode | undefined {
  const modes = ['implicit', 'starttls', 'none'] as const;
  return modes.find((mode) => usualPorts[protocol][mode].includes(port));
}
