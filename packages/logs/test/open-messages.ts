/** A Postfix log, in blocks, of messages that all begin, are deferred, and are never heard of again. */
export async function* openMessages(count: number): AsyncGenerator<Uint8Array> {
  let text = '';
  for (let at = 0; at < count; at++) {
    const id = `4b${String(at).padStart(12, 'B')}`;
    const start = `Nov 20 10:00:00 mx postfix/`;
    const to = `somebody-${at}@customer-${at % 50_000}.example`;
    text += `${start}cleanup[1]: ${id}: message-id=<${id}@shop.example>\n`;
    text += `${start}qmgr[2]: ${id}: from=<a@shop-${at % 50_000}.example>, size=1, nrcpt=1 (queue active)\n`;
    text += `${start}smtp[3]: ${id}: to=<${to}>, relay=mx.customer.example[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.0, status=deferred (host mx.customer.example[192.0.2.1] said: 450 4.2.0 <${to}>: Recipient address rejected: Greylisted (in reply to RCPT TO command))\n`;
    if (text.length < 60_000) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
