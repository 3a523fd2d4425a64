import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isOwnEntry, listOwnEntry } from './list-own-entry.ts';
import type { Listing } from './listed-service.ts';
import { isFairEmailList, parseFairEmail } from './parse-fair-email.ts';
import { isClientConfig, parseIspdb } from './parse-ispdb.ts';
import { isNodemailerServices, parseNodemailerServices } from './parse-nodemailer-services.ts';

/** The kinds of database that can be read. */
type ListingFormat = 'ispdb' | 'fairemail' | 'nodemailer' | 'mailatlas';

const mostBytes = 4_000_000;

/** Packages of others, and what tools keep. */
function skipsFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** A database, its kind, and the files beside it that are of no kind. */
export interface FoundListing extends Listing {
  readonly format: ListingFormat;
  readonly ignored: readonly string[];
}

/**
 * Reads a database from a folder (or one file of it) and says which kind it is: a catalog of our own, which may hold the
 * others as well, else the kind with most services. What a file is, its content tells and not its name. One that claims to
 * be of a kind and cannot be read is named with the reason.
 */
export function readListing(path: string): FoundListing | undefined {
  const found: Record<ListingFormat, Listing[]> = {
    ispdb: [],
    fairemail: [],
    nodemailer: [],
    mailatlas: [],
  };
  const ignored: string[] = [];
  for (const file of filesIn(path)) {
    const place = relative(path, file).split(sep).join('/') || (file.split(sep).at(-1) ?? file);
    const listed = readFile(file, place);
    if (listed) found[listed.format].push(listed.listing);
    else ignored.push(place);
  }
  const [best] = Object.entries(found)
    .map(([format, listings]) => ({
      format: format as ListingFormat,
      services: listings.flatMap((listing) => listing.services),
      skipped: listings.flatMap((listing) => listing.skipped),
    }))
    .filter(({ services, skipped }) => services.length + skipped.length > 0)
    .sort((a, b) => rank(b) - rank(a));
  const skipped = Object.values(found).flatMap((all) => all.flatMap((each) => each.skipped));
  return best && { ...best, skipped, ignored };
}

function rank({ format, services }: Listing & { format: ListingFormat }): number {
  return format === 'mailatlas' && services.length > 0 ? Infinity : services.length;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((each) => {
      if (each.isDirectory()) return skipsFolder(each.name) ? [] : filesIn(join(path, each.name));
      return each.isFile() ? [join(path, each.name)] : [];
    });
}

function readFile(
  file: string,
  place: string,
): { format: ListingFormat; listing: Listing } | undefined {
  if (statSync(file).size > mostBytes) return undefined;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const [first = ''] = text.trimStart();
  if (first === '<') {
    if (isClientConfig(text)) return { format: 'ispdb', listing: parseIspdb(place, text) };
    return isFairEmailList(text)
      ? { format: 'fairemail', listing: parseFairEmail(place, text) }
      : undefined;
  }
  const skipped = (format: ListingFormat, reason: string) =>
    ({ format, listing: { services: [], skipped: [{ place, reason }] } }) as const;
  if (!'{['.includes(first) && !file.endsWith('.json')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (/(?:^|\/)providers\/[^/]+$/.test(place)) return skipped('mailatlas', 'is not JSON');
    return /(?:^|\/)services\.json$/.test(place) ? skipped('nodemailer', 'is not JSON') : undefined;
  }
  if (isOwnEntry(value)) return { format: 'mailatlas', listing: listOwnEntry(place, value) };
  if (isNodemailerServices(value))
    return { format: 'nodemailer', listing: parseNodemailerServices(place, value) };
  return undefined;
}
