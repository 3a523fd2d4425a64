/** Writes the local parts of addresses as their first letter: `someone@example.org` as `s…@example.org`. */
export function shortenAddresses(text: string): string {
  return text.replace(
    /([^\s<>()[\]{}"',;:=@]{1,64})@(?=[^\s<>()[\]{}"',;:=@]+)/gu,
    (_, local: string) => `${[...local][0] ?? ''}…@`,
  );
}
