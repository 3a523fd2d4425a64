import { parseDomain } from './mailbox.ts';

/** A scheme if any, the host, a port if any, and whatever follows; no `user@` before the host. */
const form = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^\s/?#:@]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** The host that a web address, `host:port` or a bare name stands for, as A-label; `undefined` for any other text. */
export function hostIn(text: string): string | undefined {
  const host = form.exec(text.trim())?.[1];
  return host === undefined ? undefined : parseDomain(host).value;
}
