import type { Protocol, TlsMode } from '../../src/vocabulary.ts';

/** How a user name is made, as databases tell it apart. */
export type UsernameForm = 'address' | 'local-part' | 'other';

/** One endpoint as another database has it. `host` may hold `%EMAILDOMAIN%`; no form: it does not say. */
export interface ListedServer {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  readonly username?: UsernameForm;
}

/** One service of a database that is compared with ours. */
export interface ListedService {
  /** The file or key it stands under. */
  readonly place: string;
  /** What it is called, for services without domains. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly servers: readonly ListedServer[];
}

/** Something that could not be read and was skipped. */
export interface Skipped {
  readonly place: string;
  readonly reason: string;
}

/** What a database holds, and what of it could not be read. */
export interface Listing {
  readonly services: readonly ListedService[];
  readonly skipped: readonly Skipped[];
}

/** The form of a user-name template; texts with other placeholders, and fixed texts, are `other`. */
export function usernameForm(template: string): UsernameForm {
  if (template === '%EMAILADDRESS%') return 'address';
  return template === '%EMAILLOCALPART%' ? 'local-part' : 'other';
}
