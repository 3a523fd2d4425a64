import type { Protocol, ServerFamily, Step, TlsMode } from '../vocabulary.ts';

/** A reply found in the text. `start` and `end` are places in the evidence's text. */
export interface ReplyEvidence {
  /** SMTP's code; absent for IMAP and POP3. */
  readonly code?: number;
  readonly enhanced?: string;
  /** `NO`, `BAD`, `BYE` (IMAP) or `-ERR` (POP3). */
  readonly status?: string;
  /** The code in brackets of IMAP (RFC 5530) and POP3 (RFC 2449), upper case: AUTHENTICATIONFAILED. */
  readonly responseCode?: string;
  readonly start: number;
  readonly end: number;
}

/** What a client was told to do. A missing key is an unknown fact. */
export interface ClientSettings {
  readonly protocol?: Protocol;
  readonly host?: string;
  readonly port?: number;
  readonly tls?: TlsMode;
  /** The only way to encrypt that the program has: .NET's SmtpClient and Go's net/smtp know STARTTLS alone. */
  readonly onlyTls?: TlsMode;
  readonly user?: string;
  /** The sender address: MAIL FROM or From. */
  readonly from?: string;
  /** Whether a secret was given; its text is never kept. */
  readonly secret?: 'given' | 'empty' | 'undefined';
  /** What is plainly wrong with the secret: blanks or line ends around it, or quotes that became part of it. */
  readonly secretFault?: 'blanks' | 'quotes';
  /** How many characters the secret has, blanks not counted; absent for short ones and stand-ins. */
  readonly secretLength?: number;
  /** What stands in the port's place and is none. */
  readonly invalidPort?: string;
  /** What the library connects to, because no host is set. */
  readonly hostUnset?: string;
  /** Whoever answers is believed to be the server. */
  readonly certificateCheck?: 'off';
  /** Options that contradict each other, as they are written: `EMAIL_USE_TLS, EMAIL_USE_SSL`. */
  readonly contradiction?: string;
  /** Option names that the library does not know, and the name that it does. */
  readonly unknownOptions?: Readonly<Record<string, string>>;
}

/** What the caller knows beside the text. */
export interface Context extends Omit<ClientSettings, 'secret'> {
  readonly provider?: string;
  readonly step?: Step;
  readonly errorCode?: string;
  readonly command?: string;
  readonly library?: string;
  readonly secret?: ClientSettings['secret'];
  /** A server handed the message to the recipient's server, as mail logs tell: port 25 is right, and nobody logs in. */
  readonly delivery?: true;
}

/** The facts of a case. No secret is in it. */
export interface Evidence {
  /** What was given, redacted and cut to a sane length. All places refer to it. */
  readonly text: string;
  /** The text as rules see it: lower case, blanks folded, without the marks of multi-line replies. */
  readonly folded: string;
  readonly replies: readonly ReplyEvidence[];
  /** Codes of libraries, OpenSSL and the operating system, upper case. */
  readonly errorCodes: readonly string[];
  readonly settings: ClientSettings;
  readonly step?: Step;
  readonly library?: string;
  /** The program that answered. */
  readonly server?: ServerFamily;
  /** The provider's id and what it was concluded from. */
  readonly provider?: string;
  readonly providerFrom?: 'context' | 'host' | 'text' | 'user' | 'name';
  /** It tells of a delivery between servers (a notice, a mail log): the message had been accepted, so login and settings were right. */
  readonly notice?: true;
  /** Whether the text quotes what a further server said, who may be anybody's. */
  readonly relayed?: true;
}
