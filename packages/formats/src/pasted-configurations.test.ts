import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { recognizeInput } from './recognize-input.ts';
import type { FormatName } from './settings-format.ts';

/** What people paste, and the one change that mends it: what stands there, and what has to. */
test.each<[FormatName, string, ...change: [string, string][]]>([
  [
    'phpmailer',
    "$mail->Host='smtp.gmail.com'; $mail->SMTPAuth=true; $mail->SMTPSecure='ssl'; $mail->Port=587;",
    ["'ssl'", "'tls'"],
  ],
  [
    'mailkit',
    'using var client = new SmtpClient();\nclient.Connect("smtp.gmail.com", 465, SecureSocketOptions.StartTls);',
    ['StartTls', 'SslOnConnect'],
  ],
  [
    'wp-mail-smtp',
    "define( 'WPMS_SMTP_HOST', 'smtp.qq.com' );\ndefine( 'WPMS_SMTP_PORT', 587 );\ndefine( 'WPMS_SSL', 'ssl' );",
    ["'ssl'", "'tls'"],
  ],
  [
    'postfix',
    'relayhost = [smtp.gmail.com]:465\nsmtp_sasl_auth_enable = yes\nsmtp_tls_security_level = encrypt',
    [':465', ':465\nsmtp_tls_wrappermode = yes'],
  ],
  [
    'exim',
    'smarthost:\n  driver = manualroute\n  route_list = * smtp.gmail.com::465\nremote:\n  driver = smtp',
    ['driver = smtp', 'driver = smtp\n  protocol = smtps'],
  ],
  [
    'gomail',
    'd := gomail.NewDialer("smtp.163.com", 465, "me@163.com", os.Getenv("PASS"))\nd.SSL = false',
    ['false', 'true'],
  ],
  [
    'go-mail',
    'c, err := mail.NewClient("smtp.gmail.com", mail.WithPort(465))',
    ['"smtp.gmail.com"', '"smtp.gmail.com", mail.WithSSL()'],
  ],
  [
    'go-smtp',
    'err := smtp.SendMail("smtp.gmail.com:465", auth, "me@gmail.com", to, msg)',
    ['465', '587'],
  ],
  [
    'system-net-mail',
    'var client = new System.Net.Mail.SmtpClient("smtp.gmail.com", 465) { EnableSsl = true };',
    ['465', '587'],
  ],
  [
    'lettre',
    'let mailer = SmtpTransport::starttls_relay("smtp.gmail.com")?.port(465).build();',
    ['starttls_relay', 'relay'],
  ],
  [
    'alertmanager',
    "global:\n  smtp_smarthost: 'smtp.gmail.com:993'\n  smtp_from: 'me@gmail.com'",
    ['993', '587'],
  ],
  [
    'home-assistant',
    'notify:\n  - platform: smtp\n    server: smtp.gmail.com\n    port: 465\n    encryption: starttls',
    ['encryption: starttls', 'encryption: tls'],
  ],
  [
    'discourse',
    '  DISCOURSE_SMTP_ADDRESS: smtp.qq.com\n  DISCOURSE_SMTP_PORT: 465',
    ['465', '465\n  DISCOURSE_SMTP_FORCE_TLS: true'],
  ],
  [
    'mastodon',
    'SMTP_SERVER=smtp.qq.com\nSMTP_PORT=465\nSMTP_ENABLE_STARTTLS=always',
    ['465', '465\nSMTP_SSL=true'],
    ['always', 'never'],
  ],
  ['odoo', 'smtp_server = smtp.gmail.com\nsmtp_port = 465\nsmtp_ssl = True', ['465', '587']],
  [
    'jenkins',
    'mailer:\n  smtpHost: smtp.gmail.com\n  smtpPort: 465\n  useSsl: false\n  useTls: true',
    ['Ssl: false', 'Ssl: true'],
    ['Tls: true', 'Tls: false'],
  ],
  [
    'authelia',
    "notifier:\n  smtp:\n    address: 'smtp://smtp.gmail.com:465'",
    ['smtp://', 'submissions://'],
  ],
  [
    'keycloak',
    '{ "smtpServer": { "host": "smtp.qq.com", "port": "465", "starttls": "false", "ssl": "false" } }',
    ['"ssl": "false"', '"ssl": "true"'],
  ],
  [
    'mattermost',
    '{ "EmailSettings": { "SMTPServer": "smtp.qq.com", "SMTPPort": "465", "ConnectionSecurity": "STARTTLS" } }',
    ['"STARTTLS"', '"TLS"'],
  ],
  ['n8n', 'N8N_SMTP_HOST=smtp.qq.com\nN8N_SMTP_PORT=587', ['587', '587\nN8N_SMTP_SSL=false']],
  [
    'ghost',
    'mail__options__host: smtp.qq.com\nmail__options__port: 587\nmail__options__secure: true',
    ['secure: true', 'secure: false'],
  ],
  [
    'nextcloud',
    '- SMTP_HOST=smtp.qq.com\n- SMTP_NAME=me@qq.com\n- SMTP_PORT=587\n- SMTP_SECURE=ssl',
    ['=ssl', '='],
  ],
  [
    'env',
    'environment:\n  SMTP_HOST: smtp.qq.com\n  SMTP_PORT: 587\n  SMTP_SECURITY: force_tls',
    ['force_tls', 'starttls'],
  ],
])('%s: %s', (format, text, ...changes) => {
  expect(recognizeInput(text)).toMatchObject({ kind: 'settings', read: { format } });
  const mended = changes.reduce((rest, [old, right]) => rest.replace(old, right), text);
  expect(examine(text).corrected).toBe(mended);
  expect(examine(mended).diagnoses).toEqual([]);
});

/** Errors that hold the same words, and no settings. */
test.each([
  'PHPMailer\\PHPMailer\\Exception: SMTP Error: $mail->Host is not set, $mail->Port is 465',
  'MailKit.Security.SslHandshakeException: client.Connect failed with SecureSocketOptions.StartTls',
  'Warning: Constant WPMS_SMTP_HOST already defined in wp-config.php; WPMS_SSL is ssl',
  'postfix/smtp[1]: warning: TLS wrappermode requires "smtp_tls_security_level = encrypt", relayhost = [smtp.gmail.com]:465',
  'gomail: could not send email 1: dial tcp: gomail.NewDialer host smtp.163.com, port 465',
  'smtp.SendMail to smtp.gmail.com:465 failed: EOF',
  'System.Net.Mail.SmtpException: new SmtpClient() timed out on port 465',
  'alertmanager: smtp_smarthost: smtp.gmail.com:465, smtp_from: refused',
  'homeassistant: platform: smtp, server: smtp.gmail.com failed',
  'DISCOURSE_SMTP_ADDRESS: smtp.qq.com could not be reached, DISCOURSE_SMTP_PORT: 465 refused',
  'Net::ReadTimeout with SMTP_SERVER=smtp.qq.com and SMTP_PORT=465, SMTP_ENABLE_STARTTLS=always',
  'odoo: smtp_server = smtp.gmail.com and smtp_ssl = True: connection refused',
  'jenkins mailer: smtpHost: smtp.gmail.com, useSsl: false: connection refused',
  'authelia: notifier.smtp.address: error parsing',
  'keycloak: smtpServer: { host is missing }: error',
  'n8n: N8N_SMTP_HOST=smtp.qq.com, N8N_SMTP_SSL=true: wrong version number',
])('%s', (text) => {
  expect(recognizeInput(text)).not.toHaveProperty('read');
});
