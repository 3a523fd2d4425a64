/** How sure it is that something goes wrong: it breaks a rule, it will hurt with many receivers, or filters dislike it. */
export type Level = 'error' | 'warning' | 'hint';

/** Where in the message: a line from 1, a header by its name. */
export interface Place {
  readonly line?: number;
  readonly header?: string;
}

/** One thing that a message has wrong. */
export interface Finding<Name extends string = string> {
  readonly check: Name;
  readonly level: Level;
  /** The diagnosis (an id of `@mailatlas/core`) with which a server answers to this. */
  readonly diagnosis?: string;
  readonly place: Place;
  /** What the words need. */
  readonly args: Readonly<Record<string, string>>;
  /** The RFC's section or the documentation page that says so. */
  readonly source: string;
}

/** What is known of a check before it ran. */
export interface Rule {
  readonly level: Level;
  readonly source: string;
  readonly diagnosis?: string;
}
