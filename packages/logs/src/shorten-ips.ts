/**
 * Writes IP addresses without what tells one machine from its neighbours: `203.0.113.9` as `203.0.113.…`,
 * `2001:db8:7:1::9` as `2001:db8:7:…`. Times and ports stay.
 */
export function shortenIps(text: string): string {
  return text
    .replace(/(?<![\w.])(\d{1,3}\.\d{1,3}\.\d{1,3}\.)\d{1,3}(?![\w.]*\w)/g, '$1…')
    .replace(/(?<![\w:.])[0-9a-f:]{3,39}(?![\w:])/gi, (word) =>
      isIpv6(word) ? firstGroups(word) : word,
    );
}

function isIpv6(word: string): boolean {
  const groups = word.split(':').length;
  return /[0-9a-f]/i.test(word) && (groups === 8 || (groups > 2 && word.includes('::')));
}

function firstGroups(word: string): string {
  const groups = word.split('::', 1)[0]?.split(':') ?? [];
  return `${groups.slice(0, 3).join(':')}:…`;
}
