import type { ClientSettings, SettingsChange } from '@mailatlas/core';

export type { SettingsChange } from '@mailatlas/core';

/** The ways of writing settings that can be read and corrected. */
export type FormatName =
  | 'alertmanager'
  | 'appsettings'
  | 'authelia'
  | 'discourse'
  | 'django'
  | 'env'
  | 'exim'
  | 'ghost'
  | 'gitea'
  | 'gitlab'
  | 'go-mail'
  | 'go-smtp'
  | 'gomail'
  | 'grafana'
  | 'home-assistant'
  | 'imapflow'
  | 'java-mail'
  | 'jenkins'
  | 'keycloak'
  | 'lettre'
  | 'mailkit'
  | 'mastodon'
  | 'mattermost'
  | 'msmtp'
  | 'mutt'
  | 'n8n'
  | 'nextcloud'
  | 'nodemailer'
  | 'odoo'
  | 'phpmailer'
  | 'postfix'
  | 'rails'
  | 'smtplib'
  | 'spring-properties'
  | 'spring-yaml'
  | 'system-net-mail'
  | 'url'
  | 'wp-mail-smtp';

/** Settings read from a text. */
export interface ReadSettings {
  readonly format: FormatName;
  readonly settings: ClientSettings;
  /** Where each setting stands in the text, so that it can be corrected in place. */
  readonly places: readonly Place[];
}

/** One assignment in the text: the field it sets and the part of the text that is its value, without quotes. */
export interface Place {
  readonly field: Field;
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the text itself and no expression, where the format tells. */
  readonly literal?: boolean;
}

export type Field =
  | 'host'
  | 'port'
  | 'user'
  | 'secret'
  | 'from'
  | 'secure'
  | 'tls'
  | 'requireTls'
  | 'service'
  | 'verify'
  | 'ignoreTls';

/** One way of writing settings. */
export interface SettingsFormat {
  readonly name: FormatName;
  /** `undefined` when the text is not written this way. */
  read(text: string): ReadSettings | undefined;
  /** The text with the change made; what cannot be found in it is added. */
  correct(text: string, change: SettingsChange): string;
}

/** `tls` and `secure` as configurations write them. */
export function isTrue(value: string): boolean {
  return /^(?:true|1|yes|on)$/i.test(value);
}

/** Replaces places of a text, last first, so that the others keep theirs. */
export function replacePlaces(
  text: string,
  edits: readonly { place: Place; value: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.place.start - a.place.start)
    .reduce(
      (done, { place, value }) => done.slice(0, place.start) + value + done.slice(place.end),
      text,
    );
}

export function secretState(value: string | undefined): ClientSettings['secret'] {
  if (value === undefined) return undefined;
  if (/^(?:undefined|null|None)$/.test(value)) return 'undefined';
  return value === '' ? 'empty' : 'given';
}

export function portOf(value: string | undefined): number | undefined {
  const port = Number(value);
  return value !== undefined && Number.isInteger(port) && port > 0 && port < 65536
    ? port
    : undefined;
}

/** What stands in a port's place and is none. */
export function invalidPort(value: string | undefined): string | undefined {
  return value === undefined || value === '' || portOf(value) !== undefined ? undefined : value;
}

/** A secret without what does not belong to its ends. */
export function trimSecret(value: string): string {
  return value.trim().replace(/^(["'“‘`])(.+)["'”’`]$/, '$2');
}

/** An object without the keys whose value is unknown. */
export function known(
  settings: { [Key in keyof ClientSettings]: ClientSettings[Key] | undefined },
): ClientSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as ClientSettings;
}
