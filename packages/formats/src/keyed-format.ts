import type { Protocol, TlsMode } from '@mailatlas/core';
import type { Assignment } from './assignment.ts';
import { correctKeyed } from './correct-keyed.ts';
import { readKeyed } from './read-keyed.ts';
import type { FormatName, SettingsFormat } from './settings-format.ts';

/** What can be asked of the text: the value under a name, as far as it is written out. */
export type Get = (key: string) => string | undefined;

export type ValueName = 'host' | 'port' | 'user' | 'secret' | 'from' | 'endpoint';

/** How the switches of a format say which TLS mode is meant. */
interface TlsWords {
  /** `contradiction` names switches that exclude each other. */
  readonly read: (
    get: Get,
    port: number | undefined,
    has: (key: string) => boolean,
    text: string,
  ) => { readonly tls?: TlsMode | undefined; readonly contradiction?: string | undefined };
  /** What each switch must say; one that is not in the text is added only if it is in `needed`. */
  readonly write: (
    mode: TlsMode,
    get: Get,
    text: string,
  ) => {
    readonly set: Readonly<Record<string, string>>;
    readonly needed?: readonly string[];
  };
}

interface Check {
  readonly off: RegExp;
  readonly on?: string;
}

/** A way of writing settings as names with values. */
export interface KeyedFormat {
  readonly name: FormatName;
  readonly scan: (text: string) => readonly Assignment[];
  readonly fits: (keys: ReadonlySet<string>, text: string) => boolean;
  /** Whether the library falls back to a host of its own when none is set in this text. */
  readonly mayLackHost?: (keys: ReadonlySet<string>, text: string) => boolean;
  /** Names under which each value stands; the first is the one to add. `endpoint` is host and port in one. */
  readonly names: Readonly<Partial<Record<ValueName, readonly string[]>>>;
  /** The name beside which missing ones are added, where host and port are parts of a line. */
  readonly beside?: string;
  /** In code a text stands in quotes, and anything else may be an expression. */
  readonly values: 'code' | 'plain';
  /** Numbers and switches stand in quotes as well. */
  readonly allQuoted?: true;
  readonly protocol?: (get: Get, text: string) => Protocol;
  /** What the library does when nothing is said. */
  readonly defaults?: {
    readonly host?: string;
    readonly port?: (tls: TlsMode | undefined, text: string) => number | undefined;
  };
  /** The only way to encrypt that the program has, or that this text can be changed to. */
  readonly onlyTls?: (text: string) => TlsMode | undefined;
  readonly tls: TlsWords;
  /** Switches of the certificate check: what switches it off, and what to write instead; nothing: the line goes. */
  readonly checks?: Readonly<Record<string, Check>>;
  /** Names that people write, and the one that is known. */
  readonly wrongNames?: Readonly<Record<string, string>>;
}

/** A format as the rest of this package knows it. */
export function keyedFormat(format: KeyedFormat): SettingsFormat {
  return {
    name: format.name,
    read: (text) => readKeyed(format, text),
    correct: (text, change) => correctKeyed(format, text, change),
  };
}
