import type { Quirk, TlsMode } from '@mailatlas/core';

/** What the site itself says; the words of the data come from the core's language. */
export interface Words {
  readonly site: SiteWords;
  readonly home: HomeWords;
  readonly settings: SettingsWords;
  readonly diagnosis: DiagnosisWords;
  readonly copy: CopyWords;
  readonly list: ListWords;
}

/** Several things in a row, a label before a text, something said in passing, and days. */
interface ListWords {
  readonly join: (items: readonly string[]) => string;
  readonly label: (label: string, text: string) => string;
  readonly aside: (text: string) => string;
  readonly more: (count: number) => string;
}

interface SiteWords {
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly home: string;
  readonly providers: string;
  readonly diagnoses: string;
  readonly navigation: string;
  readonly otherLocale: string;
  readonly source: string;
  readonly privacy: string;
  readonly wrong: string;
  readonly wrongLink: string;
}

interface CopyWords {
  readonly copy: string;
  /** The button's name: what it copies is said as well. */
  readonly copyThis: (what: string) => string;
  readonly copied: string;
  readonly failed: string;
}

export interface HomeWords {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly clear: string;
  readonly noScript: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly again: string;
  readonly private: string;
  readonly examples: string;
  readonly understood: Readonly<
    Record<'address' | 'domain' | 'name' | 'settings' | 'error' | 'log' | 'unclear', string>
  >;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly notInCatalog: (domain: string) => string;
  readonly notInCatalogNext: string;
  readonly didYouMean: string;
  readonly nothingKnown: string;
  readonly nothingKnownNext: string;
  readonly codeAllows: string;
  readonly codeMeans: (code: string, meaning: string) => string;
  readonly codeClass: Readonly<Record<'4' | '5', string>>;
  readonly nothingWrong: string;
  readonly removed: (count: number) => string;
  readonly readText: string;
  readonly allAbout: (provider: string) => string;
  readonly browse: string;
}

interface SettingsWords {
  readonly pageTitle: (provider: string) => string;
  readonly pageDescription: (provider: string) => string;
  readonly listTitle: string;
  readonly listDescription: string;
  readonly listCount: (count: number) => string;
  readonly servers: string;
  readonly protocol: string;
  readonly host: string;
  readonly port: string;
  readonly encryption: string;
  readonly recommended: string;
  readonly username: string;
  readonly access: string;
  readonly secret: string;
  readonly needs: (list: string) => string;
  readonly revoked: (list: string) => string;
  readonly shape: (shape: string) => string;
  readonly only: (list: string) => string;
  readonly sender: string;
  readonly limits: string;
  readonly oauth2: string;
  readonly oauth2Fields: Readonly<Record<'authorization' | 'token' | 'scopes', string>>;
  readonly regions: string;
  readonly region: string;
  readonly regionShown: (region: string) => string;
  /** DNS records of the customer's own domain. */
  readonly dns: string;
  readonly dnsFields: Readonly<Record<'purpose' | 'type' | 'name' | 'value', string>>;
  /** Where other lists have other values. */
  readonly disagreements: string;
  readonly disagreementsLead: string;
  /** TLS modes and forms of user names as lists of servers write them, in short. */
  readonly listedTls: Readonly<Record<TlsMode, string>>;
  readonly listedForm: Readonly<Record<string, string>>;
  readonly disagreement: (about: Readonly<Record<'protocol' | 'theirs' | 'why', string>>) => string;
  readonly confused: string;
  readonly formerServices: string;
  readonly replies: string;
  readonly repliesLead: string;
  readonly moreReplies: (count: number) => string;
  readonly notes: string;
  readonly unavailable: (protocol: string) => string;
  readonly retired: (host: string, use: string | undefined) => string;
  readonly quirk: Readonly<Record<Quirk, string>>;
  readonly names: string;
  readonly otherNames: string;
  readonly domains: string;
  readonly links: string;
  readonly page: string;
  readonly onThisPage: string;
  readonly sources: string;
  readonly trust: string;
  readonly mergedInto: string;
}

interface DiagnosisWords {
  readonly pageDescription: (title: string) => string;
  readonly listTitle: string;
  readonly listDescription: string;
  /** The first part of a diagnosis' id, in the order in which the areas are listed. */
  readonly areas: Readonly<Record<string, string>>;
  readonly first: string;
  readonly corrected: string;
  readonly copyCorrected: string;
  readonly furtherSteps: string;
  readonly steps: string;
  readonly why: string;
  readonly avoid: string;
  readonly evidence: string;
  readonly evidenceSource: string;
  readonly confidence: string;
  readonly next: string;
  readonly alternatives: string;
  readonly furtherFaults: string;
  readonly decides: string;
  readonly who: string;
  readonly waiting: string;
  readonly replies: string;
  readonly repliesSource: string;
  readonly nearMisses: string;
  readonly nearMissUnknown: string;
  readonly providers: string;
  readonly page: string;
}
