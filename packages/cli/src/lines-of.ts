/** A longer line is not held, so that memory stays constant. */
export const longestLine = 4 * 1024 * 1024;

/** Lines of a stream; `undefined` for one that is too long to hold. */
export async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let skipping = false;
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      if (skipping) yield undefined;
      else yield part;
      skipping = false;
    }
    if (rest.length > longestLine || skipping) {
      skipping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (skipping) yield undefined;
  else if (rest !== '') yield rest;
}
