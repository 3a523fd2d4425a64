import { alertmanager } from './alertmanager.ts';
import { appsettings } from './appsettings.ts';
import { authelia } from './authelia.ts';
import { discourse } from './discourse.ts';
import { django } from './django.ts';
import { env } from './env.ts';
import { exim } from './exim.ts';
import { ghost } from './ghost.ts';
import { gitea } from './gitea.ts';
import { gitlab } from './gitlab.ts';
import { goMail } from './go-mail.ts';
import { goSmtp } from './go-smtp.ts';
import { gomail } from './gomail.ts';
import { grafana } from './grafana.ts';
import { homeAssistant } from './home-assistant.ts';
import { javaMail } from './java-mail.ts';
import { jenkins } from './jenkins.ts';
import { keycloak } from './keycloak.ts';
import { lettre } from './lettre.ts';
import { mailkit } from './mailkit.ts';
import { mastodon } from './mastodon.ts';
import { mattermost } from './mattermost.ts';
import { msmtp } from './msmtp.ts';
import { mutt } from './mutt.ts';
import { n8n } from './n8n.ts';
import { nextcloud } from './nextcloud.ts';
import { imapflowOptions, nodemailerOptions } from './nodemailer-options.ts';
import { odoo } from './odoo.ts';
import { phpmailer } from './phpmailer.ts';
import { postfix } from './postfix.ts';
import { rails } from './rails.ts';
import type {
  FormatName,
  ReadSettings,
  SettingsChange,
  SettingsFormat,
} from './settings-format.ts';
import { smtplib } from './smtplib.ts';
import { springProperties } from './spring-properties.ts';
import { springYaml } from './spring-yaml.ts';
import { systemNetMail } from './system-net-mail.ts';
import { url } from './url.ts';
import { wpMailSmtp } from './wp-mail-smtp.ts';

/** In the order of trying: names that only one program has come first; a URL says all; names of any application come last. */
const formats: readonly SettingsFormat[] = [
  springProperties,
  springYaml,
  alertmanager,
  homeAssistant,
  jenkins,
  authelia,
  keycloak,
  mattermost,
  javaMail,
  gitlab,
  gitea,
  grafana,
  nextcloud,
  rails,
  wpMailSmtp,
  phpmailer,
  smtplib,
  gomail,
  goMail,
  goSmtp,
  lettre,
  mailkit,
  systemNetMail,
  django,
  postfix,
  exim,
  odoo,
  mutt,
  msmtp,
  url,
  appsettings,
  imapflowOptions,
  nodemailerOptions,
  discourse,
  mastodon,
  n8n,
  ghost,
  env,
];

/** Finds mail settings in a text, whichever way they are written; `undefined` if there are none. */
export function readSettings(text: string): ReadSettings | undefined {
  for (const format of formats) {
    const found = format.read(text);
    if (found) return found;
  }
  return undefined;
}

/** Makes a change in a text of this format and leaves everything else as it is. */
export function correctSettings(text: string, format: FormatName, change: SettingsChange): string {
  return formats.find((each) => each.name === format)?.correct(text, change) ?? text;
}
