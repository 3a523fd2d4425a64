/** What the command itself says; the words of the catalog and of diagnoses come from the core's language. */
export interface Words {
  readonly understood: Readonly<
    Record<'address' | 'domain' | 'name' | 'settings' | 'error' | 'log', string>
  >;
  readonly section: Readonly<
    Record<
      | 'settings'
      | 'username'
      | 'secret'
      | 'access'
      | 'sender'
      | 'limits'
      | 'oauth2'
      | 'confused'
      | 'dns'
      | 'formerServices'
      | 'links'
      | 'sources'
      | 'regions'
      | 'first'
      | 'after'
      | 'corrected'
      | 'why'
      | 'avoid'
      | 'evidence'
      | 'next'
      | 'alternatives'
      | 'furtherFaults'
      | 'decides'
      | 'codeAllows'
      | 'report'
      | 'who',
      string
    >
  >;
  /** Several things in a row, a label before a text, and something said in passing. */
  readonly list: (items: readonly string[]) => string;
  readonly label: (label: string, text: string) => string;
  readonly aside: (text: string) => string;
  readonly noServers: string;
  readonly unavailable: (protocol: string) => string;
  readonly needs: (list: string) => string;
  readonly revoked: (list: string) => string;
  readonly shape: (shape: string) => string;
  readonly port: (port: number) => string;
  readonly trust: string;
  readonly moreAt: string;
  readonly moreSources: (count: number) => string;
  readonly notInCatalog: (domain: string) => string;
  readonly didYouMean: (domains: string) => string;
  /** A provider's name, and what to type for it. */
  readonly offer: (name: string, id: string) => string;
  readonly unknownDomainNext: (domain: string) => readonly string[];
  readonly unknownNameNext: string;
  readonly several: (query: string, count: number, example: string) => string;
  readonly furtherOnes: (count: number, command: string) => string;
  readonly hostOf: (host: string, provider: string) => string;
  /** A host that is out of use, and what took its place. */
  readonly retiredHost: (host: string, provider: string, use: string | undefined) => string;
  /** Where the settings of a merged service are. */
  readonly heir: (command: string) => string;
  readonly notAnAddress: (text: string, reason: string) => string;
  readonly nothingKnown: string;
  readonly nothingKnownNext: string;
  readonly reportUnknown: string;
  readonly unknownTexts: (texts: number, lines: number) => string;
  readonly noDraft: string;
  readonly contribute: string;
  readonly codeMeans: (code: string, meaning: string) => string;
  readonly codeClass: Readonly<Record<'4' | '5', string>>;
  readonly nothingWrong: string;
  readonly noText: string;
  readonly removed: (count: number) => string;
  readonly providersFound: (count: number) => string;
  /** What can be chosen, and how. */
  readonly regionChoice: (command: string) => string;
  readonly unknownRegion: (region: string, known: string) => string;
  readonly noAccount: (provider: string) => string;
  readonly badAccount: (account: string, example: string) => string;
  readonly accountFills: (command: string) => string;
  readonly badOption: (name: string, value: string, expected: string) => string;
  readonly unknownOption: (text: string) => string;
  readonly missingArgument: (text: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly fileProblem: Readonly<Record<string, string>>;
  readonly linesNeedJson: string;
  readonly seeHelp: string;
  readonly bug: string;
}
