/** Whether one of the patterns of the data, `example.com` or `*.example.com`, covers a domain. */
export function coversDomain(patterns: readonly string[] | undefined, domain: string): boolean {
  return (patterns ?? []).some(
    (each) => each === domain || (each[0] === '*' && domain.endsWith(each.slice(1))),
  );
}
