/**
 * Who waits for a message, and the causes that each met. Nearly every message has one recipient, for whom a list (each
 * recipient before each cause) takes a fourth of the memory of a map; many are found faster in a map.
 */
export type OpenRecipients = string[] | Map<string, string[]>;

/** A list is no longer than this. */
const longestList = 32;

export function addWaiting(
  open: OpenRecipients | undefined,
  recipient: string,
  cause: string,
): OpenRecipients {
  if (!open) return [recipient, cause];
  if (Array.isArray(open)) {
    open.push(recipient, cause);
    return open.length > longestList ? mapOf(open) : open;
  }
  const causes = open.get(recipient);
  if (causes) causes.push(cause);
  else open.set(recipient, [cause]);
  return open;
}

/** The causes that a recipient met; none if the recipient does not wait. */
export function causesOf(open: OpenRecipients | undefined, recipient: string): readonly string[] {
  if (!open) return [];
  if (!Array.isArray(open)) return open.get(recipient) ?? [];
  const causes: string[] = [];
  for (let at = 0; at < open.length; at += 2)
    if (open[at] === recipient) causes.push(open[at + 1] ?? '');
  return causes;
}

/** Without a recipient; `undefined` when nobody waits any more. */
export function removeWaiting(open: OpenRecipients, recipient: string): OpenRecipients | undefined {
  if (!Array.isArray(open)) {
    open.delete(recipient);
    return open.size > 0 ? open : undefined;
  }
  const rest: string[] = [];
  for (let at = 0; at < open.length; at += 2)
    if (open[at] !== recipient) rest.push(open[at] ?? '', open[at + 1] ?? '');
  return rest.length > 0 ? rest : undefined;
}

/** How many recipients wait. */
export function countWaiting(open: OpenRecipients | undefined): number {
  if (!open) return 0;
  if (!Array.isArray(open)) return open.size;
  return open.length === 2 ? 1 : mapOf(open).size;
}

/** Each recipient with the causes that were met. */
export function entriesOf(open: OpenRecipients | undefined): Iterable<[string, string[]]> {
  return open ? (Array.isArray(open) ? mapOf(open) : open) : [];
}

function mapOf(list: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (let at = 0; at < list.length; at += 2) {
    const [recipient, cause] = [list[at] ?? '', list[at + 1] ?? ''];
    const causes = map.get(recipient);
    if (causes) causes.push(cause);
    else map.set(recipient, [cause]);
  }
  return map;
}
