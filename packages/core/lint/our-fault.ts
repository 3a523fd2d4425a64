/** What our own network is to blame for: no name server, no route, no address. */
const codes = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);

/** Whether an error of a connection says nothing about the server at the other end. */
export function isOurFault(code: string | undefined): boolean {
  return code !== undefined && codes.has(code);
}
