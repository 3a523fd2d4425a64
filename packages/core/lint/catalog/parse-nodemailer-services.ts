import { parseDomain } from '../../src/mailbox.ts';
import type { TlsMode } from '../../src/vocabulary.ts';
import type { ListedService, Listing, Skipped } from './listed-service.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON file looks like nodemailer's list: names that lead to objects with a host. */
export function isNodemailerServices(value: unknown): value is Readonly<Record<string, Fields>> {
  if (!isObject(value)) return false;
  const services = Object.values(value);
  const hosts = services.filter((each) => isObject(each) && typeof each.host === 'string');
  return hosts.length > 0 && hosts.length * 2 >= services.length;
}

/** Reads nodemailer's `services.json`: one submission server a service, TLS told as nodemailer itself would choose it. */
export function parseNodemailerServices(
  place: string,
  value: Readonly<Record<string, Fields>>,
): Listing {
  const services: ListedService[] = [];
  const skipped: Skipped[] = [];
  for (const [name, fields] of Object.entries(value)) {
    const at = `${place}: ${name}`;
    const skip = (reason: string) => skipped.push({ place: at, reason });
    const { host, port: written } = isObject(fields) ? fields : ({} as Fields);
    // nodemailer takes a port in quotes as well.
    const port = Number(written ?? (fields?.secure ? 465 : 587));
    if (typeof host !== 'string' || host === '') skip('has no host');
    else if (!Number.isInteger(port) || port < 1 || port > 65535) skip('has a port that is none');
    else {
      const tls = tlsOf(fields, port);
      services.push({
        place: at,
        names: [name, ...strings(fields.aliases), ...strings(fields.description)],
        domains: strings(fields.domains).flatMap((domain) => {
          const parsed = parseDomain(domain);
          if (parsed.issue) skip(`${JSON.stringify(domain)} is no domain`);
          return parsed.value ?? [];
        }),
        servers: [{ protocol: 'submission', host: host.toLowerCase(), port, tls }],
      });
    }
  }
  return { services, skipped };
}

/** Without `secure`, port 465 means TLS from the start; elsewhere STARTTLS is used unless `ignoreTLS` forbids it. */
function tlsOf({ secure, ignoreTLS }: Fields, port: number): TlsMode {
  if (secure === true || (secure === undefined && port === 465)) return 'implicit';
  return ignoreTLS === true ? 'none' : 'starttls';
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
