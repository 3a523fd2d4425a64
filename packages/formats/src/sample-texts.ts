import type { FormatName } from './settings-format.ts';

/** What a right configuration says. */
export interface Sample {
  readonly host: string;
  readonly port: number | string;
  readonly tls: 'implicit' | 'starttls';
  readonly user: string;
  readonly from: string;
  readonly secret: string;
}

type Write = (sample: Sample) => string;

/** One right configuration a format, as its documentation writes it; for tests. */
export const sampleTexts: Readonly<Partial<Record<FormatName, Write>>> = {
  url: ({ host, port, tls, user, secret }) =>
    `MAILER_URL=${tls === 'implicit' ? 'smtps' : 'smtp'}://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@${host}:${port}`,
  env: ({ host, port, tls, user, from, secret }) =>
    `# mail\nSMTP_HOST="${host}"\nSMTP_PORT=${port}\nSMTP_SECURE=${tls === 'implicit'}\nSMTP_USER="${user}"\nSMTP_PASS="${secret}"\nSMTP_FROM="${from}"\n`,
  nodemailer: ({ host, port, tls, user, from, secret }) =>
    `const transporter = nodemailer.createTransport({\n  host: '${host}',\n  port: ${port},\n  secure: ${tls === 'implicit'}, // true for 465\n  auth: { user: '${user}', pass: '${secret}' },\n});\nawait transporter.sendMail({ from: '${from}', to });\n`,
  django: ({ host, port, tls, user, from, secret }) =>
    `EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'\nEMAIL_HOST = '${host}'\nEMAIL_PORT = ${port}\nEMAIL_USE_${tls === 'implicit' ? 'SSL' : 'TLS'} = True\nEMAIL_HOST_USER = '${user}'\nEMAIL_HOST_PASSWORD = '${secret}'\nDEFAULT_FROM_EMAIL = '${from}'\nEMAIL_TIMEOUT = 10\n`,
  'spring-properties': ({ host, port, tls, user, from, secret }) =>
    `spring.mail.host=${host}\nspring.mail.port=${port}\nspring.mail.username=${user}\nspring.mail.password=${secret}\nspring.mail.properties.mail.smtp.from=${from}\nspring.mail.properties.mail.smtp.auth=true\n${tls === 'implicit' ? 'spring.mail.properties.mail.smtp.ssl.enable=true' : 'spring.mail.properties.mail.smtp.starttls.enable=true\nspring.mail.properties.mail.smtp.starttls.required=true'}\nspring.mail.properties.mail.smtp.connectiontimeout=5000\n`,
  'spring-yaml': ({ host, port, tls, user, from, secret }) =>
    `server:\n  port: 8080\nspring:\n  mail:\n    host: "${host}"\n    port: ${port}\n    username: "${user}"\n    password: "${secret}"\n    properties:\n      mail:\n        smtp:\n          from: "${from}"\n          auth: true\n          ${tls === 'implicit' ? 'ssl:\n            enable: true' : 'starttls:\n            enable: true\n            required: true'}\n`,
  'java-mail': ({ host, port, tls, user, from }) =>
    `Properties props = new Properties();\nprops.put("mail.smtp.host", "${host}");\nprops.put("mail.smtp.port", "${port}");\nprops.put("mail.smtp.auth", "true");\nprops.put("mail.smtp.user", "${user}");\nprops.put("mail.smtp.from", "${from}");\n${tls === 'implicit' ? 'props.put("mail.smtp.ssl.enable", "true");' : 'props.put("mail.smtp.starttls.enable", "true");\nprops.put("mail.smtp.starttls.required", "true");'}\n`,
  rails: ({ host, port, tls, user, from, secret }) =>
    `config.action_mailer.delivery_method = :smtp\nconfig.action_mailer.default_options = { from: '${from}' }\nconfig.action_mailer.smtp_settings = {\n  address: '${host}',\n  port: ${port},\n  user_name: '${user}',\n  password: '${secret}',\n  authentication: :plain,\n  ${tls === 'implicit' ? 'tls: true' : 'enable_starttls: true'}\n}\n`,
  phpmailer: ({ host, port, tls, user, from, secret }) =>
    `$mail = new PHPMailer(true);\n$mail->isSMTP();\n$mail->Host = '${host}';\n$mail->SMTPAuth = true;\n$mail->Username = '${user}';\n$mail->Password = '${secret}';\n$mail->SMTPSecure = ${tls === 'implicit' ? 'PHPMailer::ENCRYPTION_SMTPS' : "'tls'"};\n$mail->Port = ${port};\n$mail->setFrom('${from}', 'Shop');\n`,
  grafana: ({ host, port, user, from, secret }) =>
    `[server]\ndomain = example.com\n[smtp]\nenabled = true\nhost = "${host}:${port}"\nuser = "${user}"\npassword = """${secret}"""\nfrom_address = "${from}"\nstartTLS_policy = MandatoryStartTLS\n`,
  gitea: ({ host, port, tls, user, from, secret }) =>
    `[mailer]\nENABLED = true\nPROTOCOL = ${tls === 'implicit' ? 'smtps' : 'smtp+starttls'}\nSMTP_ADDR = "${host}"\nSMTP_PORT = ${port}\nUSER = "${user}"\nPASSWD = \`${secret}\`\nFROM = "${from}"\n`,
  gitlab: ({ host, port, tls, user, from, secret }) =>
    `gitlab_rails['smtp_enable'] = true\ngitlab_rails['smtp_address'] = "${host}"\ngitlab_rails['smtp_port'] = ${port}\ngitlab_rails['smtp_user_name'] = "${user}"\ngitlab_rails['smtp_password'] = "${secret}"\ngitlab_rails['smtp_tls'] = ${tls === 'implicit'}\ngitlab_rails['smtp_enable_starttls_auto'] = ${tls === 'starttls'}\ngitlab_rails['gitlab_email_from'] = '${from}'\n`,
  nextcloud: ({ host, port, tls, user, from, secret }) =>
    `<?php\n$CONFIG = array (\n  'mail_smtpmode' => 'smtp',\n  'mail_smtphost' => '${host}',\n  'mail_smtpport' => '${port}',\n  'mail_smtpsecure' => '${tls === 'implicit' ? 'ssl' : ''}',\n  'mail_smtpauth' => true,\n  'mail_smtpname' => '${user}',\n  'mail_smtppassword' => '${secret}',\n  'mail_from_address' => '${from.split('@')[0]}',\n  'mail_domain' => '${from.split('@')[1]}',\n);\n`,
  msmtp: ({ host, port, tls, user, from, secret }) =>
    `defaults\ntls on\nlogfile ~/.msmtp.log\n\naccount main\nhost "${host}"\nport ${port}\ntls_starttls ${tls === 'implicit' ? 'off' : 'on'}\nauth on\nuser "${user}"\npassword "${secret}"\nfrom "${from}"\n`,
  mutt: ({ host, port, tls, user, from, secret }) =>
    `set from = "${from}"\nset smtp_url = "${tls === 'implicit' ? 'smtps' : 'smtp'}://${encodeURIComponent(user)}@${host}:${port}/"\nset smtp_pass = "${secret}"\nset ssl_force_tls = yes\n`,
  smtplib: ({ host, port, tls, user, from, secret }) =>
    `import smtplib, ssl\n\nsender = "${from}"\nserver = smtplib.SMTP${tls === 'implicit' ? '_SSL' : ''}("${host}", ${typeof port === 'number' ? port : `"${port}"`})\n${tls === 'implicit' ? '' : 'server.starttls(context=ssl.create_default_context())\n'}server.login("${user}", "${secret}")\nserver.sendmail(sender, to, message)\n`,
  'system-net-mail': ({ host, port, user, from, secret }) =>
    `var client = new SmtpClient("${host}", ${port})\n{\n    Credentials = new NetworkCredential("${user}", "${secret}"),\n    EnableSsl = true\n};\nvar message = new MailMessage { From = new MailAddress("${from}") };\n`,
  appsettings: ({ host, port, tls, user, from, secret }) =>
    `{\n  "Logging": { "Level": "Information" },\n  "EmailSettings": {\n    "SmtpServer": "${host}",\n    "SmtpPort": ${typeof port === 'number' ? port : `"${port}"`},\n    "UseSsl": ${tls === 'implicit'},\n    "UseStartTls": ${tls === 'starttls'},\n    "SenderEmail": "${from}",\n    "UserName": "${user}",\n    "Password": "${secret}"\n  }\n}\n`,
  mailkit: ({ host, port, tls, user, from, secret }) =>
    `var message = new MimeMessage();\nmessage.From.Add(new MailboxAddress("Shop", "${from}"));\nusing var client = new SmtpClient();\nawait client.ConnectAsync("${host}", ${number(port)}, SecureSocketOptions.${tls === 'implicit' ? 'SslOnConnect' : 'StartTls'});\nawait client.AuthenticateAsync("${user}", "${secret}");\n`,
  'wp-mail-smtp': ({ host, port, tls, user, from, secret }) =>
    `<?php\ndefine( 'WPMS_ON', true );\ndefine( 'WPMS_MAIL_FROM', '${from}' );\ndefine( 'WPMS_SMTP_HOST', '${host}' ); // the server\ndefine( 'WPMS_SMTP_PORT', ${port} );\ndefine( 'WPMS_SSL', '${tls === 'implicit' ? 'ssl' : 'tls'}' );\ndefine( 'WPMS_SMTP_AUTH', true );\ndefine( 'WPMS_SMTP_USER', '${user}' );\ndefine( 'WPMS_SMTP_PASS', '${secret}' );\n`,
  gomail: ({ host, port, tls, user, from, secret }) =>
    `m := gomail.NewMessage()\nm.SetHeader("From", "${from}")\nd := gomail.NewDialer("${host}", ${number(port)}, "${user}", "${secret}")\nd.SSL = ${tls === 'implicit'}\n`,
  'go-mail': ({ host, port, tls, user, from, secret }) =>
    `m := mail.NewMsg()\nm.From("${from}")\nc, err := mail.NewClient("${host}", mail.WithPort(${number(port)}),\n\tmail.WithSMTPAuth(mail.SMTPAuthPlain), mail.WithUsername("${user}"),\n\tmail.WithPassword("${secret}"), ${tls === 'implicit' ? 'mail.WithSSL()' : 'mail.WithTLSPolicy(mail.TLSMandatory)'})\n`,
  'go-smtp': ({ host, port, user, from, secret }) =>
    `auth := smtp.PlainAuth("", "${user}", "${secret}", "${host}")\nerr := smtp.SendMail("${host}:${port}", auth, "${from}", to, msg)\n`,
  postfix: ({ host, port, tls, user, secret }) =>
    `# main.cf\nrelayhost = [${host}]:${port}\nsmtp_sasl_auth_enable = yes\nsmtp_sasl_password_maps = static:${user}:${secret}\nsmtp_tls_security_level = encrypt\nsmtp_tls_wrappermode = ${tls === 'implicit' ? 'yes' : 'no'}\n`,
  discourse: ({ host, port, tls, user, from, secret }) =>
    `env:\n  LANG: en_US.UTF-8\n  DISCOURSE_SMTP_ADDRESS: "${host}"\n  DISCOURSE_SMTP_PORT: ${port}\n  DISCOURSE_SMTP_USER_NAME: "${user}"\n  DISCOURSE_SMTP_PASSWORD: "${secret}"\n  DISCOURSE_SMTP_ENABLE_START_TLS: ${tls === 'starttls'}\n  DISCOURSE_SMTP_FORCE_TLS: ${tls === 'implicit'}\n  DISCOURSE_NOTIFICATION_EMAIL: ${from}\n`,
  mastodon: ({ host, port, tls, user, from, secret }) =>
    `LOCAL_DOMAIN=example.com\nSMTP_SERVER='${host}'\nSMTP_PORT=${port}\nSMTP_LOGIN='${user}'\nSMTP_PASSWORD='${secret}'\nSMTP_FROM_ADDRESS=${from}\nSMTP_SSL=${tls === 'implicit'}\nSMTP_ENABLE_STARTTLS=${tls === 'implicit' ? 'never' : 'always'}\n`,
  n8n: ({ host, port, tls, user, from, secret }) =>
    `services:\n  n8n:\n    environment:\n      - N8N_EMAIL_MODE=smtp\n      - "N8N_SMTP_HOST=${host}"\n      - N8N_SMTP_PORT=${port}\n      - "N8N_SMTP_USER=${user}"\n      - "N8N_SMTP_PASS=${secret}"\n      - N8N_SMTP_SENDER=${from}\n${tls === 'implicit' ? '' : '      - N8N_SMTP_SSL=false\n'}`,
  ghost: ({ host, port, tls, user, from, secret }) =>
    `environment:\n  mail__transport: SMTP\n  mail__from: ${from}\n  mail__options__host: '${host}'\n  mail__options__port: ${port}\n  mail__options__secure: ${tls === 'implicit'}\n  mail__options__auth__user: '${user}'\n  mail__options__auth__pass: '${secret}'\n`,
  odoo: ({ host, port, user, from, secret }) =>
    `[options]\nadmin_passwd = x\nemail_from = ${from}\nsmtp_server = ${host}\nsmtp_port = ${port}\nsmtp_ssl = True\nsmtp_user = ${user}\nsmtp_password = ${secret}\n`,
  alertmanager: ({ host, port, user, from, secret }) =>
    `global:\n  resolve_timeout: 5m\n  smtp_smarthost: '${host}:${port}'\n  smtp_from: '${from}'\n  smtp_auth_username: '${user}'\n  smtp_auth_password: '${secret}'\nroute:\n  receiver: mail\n`,
  'home-assistant': ({ host, port, tls, user, from, secret }) =>
    `notify:\n  - name: "mail"\n    platform: smtp\n    server: "${host}"\n    port: ${port}\n    timeout: 15\n    sender: "${from}"\n    encryption: ${tls === 'implicit' ? 'tls' : 'starttls'}\n    username: "${user}"\n    password: "${secret}"\n    recipient:\n      - someone@example.com\n  - name: "other"\n    platform: file\n`,
  jenkins: ({ host, port, tls, user, from, secret }) =>
    `unclassified:\n  location:\n    adminAddress: "${from}"\n  mailer:\n    authentication:\n      username: "${user}"\n      password: "${secret}"\n    smtpHost: "${host}"\n    smtpPort: "${port}"\n    useSsl: ${tls === 'implicit'}\n    useTls: ${tls === 'starttls'}\n`,
  authelia: ({ host, port, tls, user, from, secret }) =>
    `notifier:\n  smtp:\n    address: '${tls === 'implicit' ? 'submissions' : 'submission'}://${host}:${port}'\n    username: '${user}'\n    password: '${secret}'\n    sender: '${from}'\n`,
  keycloak: ({ host, port, tls, user, from, secret }) =>
    `{\n  "realm": "shop",\n  "smtpServer": {\n    "host": "${host}",\n    "port": "${port}",\n    "from": "${from}",\n    "auth": "true",\n    "user": "${user}",\n    "password": "${secret}",\n    "ssl": "${tls === 'implicit'}",\n    "starttls": "${tls === 'starttls'}"\n  }\n}\n`,
  mattermost: ({ host, port, tls, user, from, secret }) =>
    `{\n  "EmailSettings": {\n    "SendEmailNotifications": true,\n    "FeedbackEmail": "${from}",\n    "EnableSMTPAuth": true,\n    "SMTPUsername": "${user}",\n    "SMTPPassword": "${secret}",\n    "SMTPServer": "${host}",\n    "SMTPPort": "${port}",\n    "ConnectionSecurity": "${tls === 'implicit' ? 'TLS' : 'STARTTLS'}"\n  }\n}\n`,
  lettre: ({ host, port, tls, user, from, secret }) =>
    `let email = Message::builder().from("${from}".parse()?);\nlet creds = Credentials::new("${user}".to_string(), "${secret}".to_string());\nlet mailer = SmtpTransport::${tls === 'implicit' ? 'relay' : 'starttls_relay'}("${host}")?.port(${number(port)}).credentials(creds).build();\n`,
  exim: ({ host, port, tls, user, secret }) =>
    `smarthost:\n  driver = manualroute\n  route_list = * ${host}::${port}\n\nremote_smtp_smarthost:\n  driver = smtp\n  protocol = ${tls === 'implicit' ? 'smtps' : 'smtp'}\n\nlogin:\n  driver = plaintext\n  public_name = LOGIN\n  client_send = : ${user} : ${secret}\n`,
};

/** The same formats where people write them otherwise. */
export const otherTexts: readonly (readonly [FormatName, string, Write])[] = [
  [
    'phpmailer',
    'statements on one line',
    ({ host, port, tls, user, from, secret }) =>
      `$mail->isSMTP(); $mail->Host='${host}'; $mail->SMTPAuth=true; $mail->Username='${user}'; $mail->Password='${secret}'; $mail->SMTPSecure='${tls === 'implicit' ? 'ssl' : 'tls'}'; $mail->Port=${number(port)}; $mail->setFrom('${from}', 'Shop');`,
  ],
  [
    'env',
    'a Compose file with a mapping',
    ({ host, port, tls, user, from, secret }) =>
      `services:\n  app:\n    environment:\n      DB_HOST: db\n      SMTP_HOST: "${host}"\n      SMTP_PORT: ${port}\n      SMTP_SECURITY: ${tls === 'implicit' ? 'force_tls' : 'starttls'}\n      SMTP_USERNAME: "${user}"\n      SMTP_PASSWORD: "${secret}"\n      SMTP_FROM: ${from}\n`,
  ],
  [
    'env',
    'a Compose file with a list',
    ({ host, port, tls, user, from, secret }) =>
      `services:\n  app:\n    environment:\n      - "APP_EMAIL__HOST=${host}"\n      - APP_EMAIL__PORT=${port}\n      - "APP_EMAIL__USERNAME=${user}"\n      - "APP_EMAIL__PASSWORD=${secret}"\n      - APP_EMAIL__USE_TLS=${tls === 'starttls'}\n      - APP_EMAIL__USE_SSL=${tls === 'implicit'}\n      - APP_EMAIL__FROM=${from}\n`,
  ],
  [
    'env',
    'Kubernetes',
    ({ host, port, tls, user, from, secret }) =>
      `env:\n  - name: MAIL_HOST\n    value: "${host}"\n  - name: MAIL_PORT\n    value: "${port}"\n  - name: MAIL_USERNAME\n    value: "${user}"\n  - name: MAIL_PASSWORD\n    value: "${secret}"\n  - name: MAIL_SECURE\n    value: "${tls === 'implicit'}"\n  - name: MAIL_FROM\n    value: ${from}\n`,
  ],
  [
    'gitea',
    'variables',
    ({ host, port, tls, user, from, secret }) =>
      `environment:\n  - GITEA__mailer__ENABLED=true\n  - "GITEA__mailer__SMTP_ADDR=${host}"\n  - GITEA__mailer__SMTP_PORT=${port}\n  - GITEA__mailer__PROTOCOL=${tls === 'implicit' ? 'smtps' : 'smtp+starttls'}\n  - "GITEA__mailer__USER=${user}"\n  - "GITEA__mailer__PASSWD=${secret}"\n  - GITEA__mailer__FROM=${from}\n`,
  ],
  [
    'nextcloud',
    'variables',
    ({ host, port, tls, user, from, secret }) =>
      `environment:\n  - "SMTP_HOST=${host}"\n  - SMTP_SECURE=${tls === 'implicit' ? 'ssl' : ''}\n  - SMTP_PORT=${port}\n  - "SMTP_NAME=${user}"\n  - "SMTP_PASSWORD=${secret}"\n  - MAIL_FROM_ADDRESS=${from.split('@')[0]}\n  - MAIL_DOMAIN=${from.split('@')[1]}\n`,
  ],
  [
    'mattermost',
    'variables',
    ({ host, port, tls, user, from, secret }) =>
      `MM_EMAILSETTINGS_FEEDBACKEMAIL=${from}\nMM_EMAILSETTINGS_SMTPUSERNAME="${user}"\nMM_EMAILSETTINGS_SMTPPASSWORD="${secret}"\nMM_EMAILSETTINGS_SMTPSERVER="${host}"\nMM_EMAILSETTINGS_SMTPPORT=${port}\nMM_EMAILSETTINGS_CONNECTIONSECURITY=${tls === 'implicit' ? 'TLS' : 'STARTTLS'}\n`,
  ],
  [
    'alertmanager',
    'a receiver',
    ({ host, port, user, from, secret }) =>
      `receivers:\n- name: mail\n  email_configs:\n  - to: someone@example.com\n    from: "${from}"\n    smarthost: "${host}:${port}"\n    auth_username: "${user}"\n    auth_password: "${secret}"\n    require_tls: true\n`,
  ],
  [
    'gomail',
    'a struct',
    ({ host, port, tls, user, from, secret }) =>
      `m.SetHeader("From", "${from}")\nd := gomail.Dialer{Host: "${host}", Port: ${number(port)}, Username: "${user}", Password: "${secret}", SSL: ${tls === 'implicit'}}\n`,
  ],
  [
    'go-smtp',
    'an address that is put together',
    ({ host, port, user, from, secret }) =>
      `from := "${from}"\nsmtpHost := "${host}"\nsmtpPort := "${port}"\nauth := smtp.PlainAuth("", "${user}", "${secret}", smtpHost)\nerr := smtp.SendMail(smtpHost+":"+smtpPort, auth, from, to, message)\n`,
  ],
];

/** A word in a port's place has to be a text in code. */
function number(port: number | string): string {
  return typeof port === 'number' ? String(port) : `"${port}"`;
}
