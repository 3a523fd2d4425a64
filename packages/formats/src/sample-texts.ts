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
};
