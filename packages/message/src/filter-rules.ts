/** Where the two free spam filters say what they dislike; the rule's name stands behind `#`. */
const rspamdFiles = 'https://github.com/rspamd/rspamd/blob/master/';
const spamAssassinFiles = 'https://github.com/apache/spamassassin/blob/trunk/';

export function rspamd(file: string, symbol: string): string {
  return `${rspamdFiles}${file}#${symbol}`;
}

export function spamAssassin(file: string, rule: string): string {
  return `${spamAssassinFiles}${file}#${rule}`;
}
