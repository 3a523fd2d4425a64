import type { Phrases } from './language.ts';

export const phrases: Phrases = {
  protocol: { submission: 'SMTP (sending)', imap: 'IMAP (receiving)', pop3: 'POP3 (receiving)' },
  tls: {
    implicit: 'TLS from the start',
    starttls: 'STARTTLS',
    none: 'no encryption',
  },
  kind: {
    mailbox: 'personal mailbox',
    company: 'mail on your own domain',
    sending: 'sending service',
    testing: 'test server',
  },
  credential: {
    password: 'account password',
    'app-password': 'app password',
    'api-key': 'API key',
    'smtp-password': 'SMTP password',
    oauth2: 'OAuth 2.0 sign-in',
    bridge: 'password of the local bridge program',
    none: 'no secret',
  },
  access: {
    on: 'Nothing to do: it is on.',
    'off-user': 'Off at first. You switch it on:',
    'off-admin': 'The administrator switches it on:',
    unknown: 'Check that it is on:',
  },
  accountPassword: {
    works: 'The account password works as well.',
    refused: 'The account password is refused here.',
  },
  need: {
    sms: 'confirmation by text message',
    'two-step-verification': 'two-step verification switched on',
    'admin-permission': 'permission of the administrator',
    'paid-plan': 'a paid plan',
    'verified-domain': 'a verified domain',
    'desktop-app': 'the provider’s desktop program',
  },
  revokedBy: {
    'password-change': 'changing the account password',
    'access-off': 'switching access off',
    'two-step-verification-off': 'switching two-step verification off',
    expiry: 'expiry',
  },
  sender: {
    account: 'only the address you sign in with',
    'account-or-alias': 'the address you sign in with or one of its aliases',
    verified: 'an address or domain that you have verified with the service',
    any: 'any address',
    unknown: 'not documented; the address of the account, if it has one, is the safe choice',
  },
  limit: {
    'messages-per-minute': 'messages a minute',
    'messages-per-hour': 'messages an hour',
    'messages-per-day': 'messages a day',
    'messages-per-month': 'messages a month',
    'recipients-per-message': 'recipients a message',
    'recipients-per-day': 'recipients a day',
    'message-bytes': 'size of a message',
    'attachment-bytes': 'size of attachments',
    connections: 'connections at once',
  },
  service: {
    webmail: 'Webmail',
    help: 'Help',
    status: 'Service status',
    admin: 'Administration',
    caldav: 'CalDAV',
    carddav: 'CardDAV',
    jmap: 'JMAP',
    activesync: 'ActiveSync',
    ews: 'Exchange Web Services',
  },
  dnsPurpose: {
    ownership: 'proof of ownership',
    incoming: 'incoming mail',
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    bounces: 'bounces (return path)',
    sending: 'sending',
    autoconfig: 'automatic setup',
    tracking: 'tracking',
  },
  dns: {
    issued: 'shown by the service',
    domain: 'your domain',
    optional: ' (optional)',
    name: 'Names are relative to your domain; @ is the domain itself.',
    spf: 'A domain has one SPF record only: if yours has one already, add {spf} to it.',
  },
  source: {
    official: 'the provider’s own page',
    published: 'the provider’s own autoconfiguration',
    database: 'a public database, not confirmed by the provider',
    community: 'other people’s reports, not confirmed by the provider',
  },
  read: { fresh: 'read {day}', stale: 'read {day}, not re-checked since' },
  state: {
    active: 'in service',
    closing: 'closing',
    closed: 'closed',
    merged: 'merged into another service',
  },
  actor: {
    user: 'you, in your mail program or account',
    developer: 'the developer of the program that sends',
    provider: 'the provider',
    'server-admin': 'the administrator of the mail server',
    'domain-admin': 'whoever manages the sender’s domain',
    'network-admin': 'whoever runs the network or host',
    recipient: 'the recipient or their provider',
    nobody: 'nobody for now – it should pass by itself',
  },
  forActor: {
    user: 'If you only use the mailbox',
    developer: 'For the developer of the program that sends',
    provider: 'For the provider’s support',
    'server-admin': 'For the administrator of the mail server',
    'domain-admin': 'For whoever manages the sender’s domain',
    'network-admin': 'For whoever runs the network or host',
    recipient: 'For the recipient or their provider',
    nobody: 'For nobody',
  },
  confidence: { certain: 'certain', likely: 'likely', possible: 'possible' },
  waiting: {
    temporary: 'Waiting may help: this kind of refusal can pass by itself.',
    permanent: 'Waiting does not help: something has to be changed.',
    unknown: 'Whether waiting helps cannot be told from this.',
  },
  check: {
    'probe-tls-mode':
      'Connect once with the other way of encryption: TLS from the start instead of STARTTLS, or the other way round.',
    'probe-port':
      'Connect to the other documented port (465 or 587 for sending, 993 or 995 for reading) and see which one answers.',
    'other-network': 'Try the same from another network, a phone’s hotspot for example.',
    'resolve-host': 'Look up the host name: `nslookup <host>`.',
    'show-certificate':
      'Look at the certificate that is shown: `openssl s_client -connect <host>:<port>`.',
    'print-settings':
      'Print the settings that the program really uses (without the secret) and paste them here.',
    'sign-in-webmail':
      'Sign in on the provider’s web page with the same address and account password, and look for a notice.',
    'other-protocol':
      'Try the same login for another protocol: IMAP if sending failed, sending if IMAP failed.',
    'list-mechanisms':
      'See what the server offers after EHLO or CAPABILITY, before and after encryption.',
    'compare-addresses':
      'Send once with the address you sign in with as the sender, in the header and in the envelope.',
    'look-up-sender-domain': 'Look up the SPF, DKIM, DMARC and MX records of the sender’s domain.',
    'look-up-recipient-domain': 'Look up the MX and A records of the recipient’s domain.',
    'look-up-blocklist':
      'Look up the address of the sending server at the blocklist that is named, else at a collecting page.',
    'look-up-reverse-dns':
      'Look up the reverse DNS name of the sending address and whether it leads back.',
    'other-recipient': 'Send the same message to another recipient, at another provider.',
    'plain-message':
      'Send a short plain-text message without link and attachment to the same recipient.',
    'count-messages':
      'Count what was sent in the last minute, hour and day, and how many connections are open.',
    'try-later': 'Send once more in half an hour, unchanged.',
  },
  addressProblem: {
    empty: 'it is empty',
    'too-long': 'it is longer than an address can be',
    'no-at-sign': 'it has no @',
    'empty-local-part': 'nothing stands before the @',
    'blank-in-address': 'it holds a blank or a character that needs quotes',
    'invalid-domain': 'what stands after the @ is no domain name',
    'ip-address': 'an IP address stands where a domain name is expected',
  },
  username: {
    issued: 'the user name that the service shows with the secret',
    secret: 'the same secret as in the password field',
    address: 'your full address',
    'local-part': 'the part of your address before the @',
    none: 'none is needed',
  },
  hostParameter: '<{name}> is your own, for example {example}.',
};
