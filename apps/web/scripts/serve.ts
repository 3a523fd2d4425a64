import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves the built site on this machine only, with its own 404 page; `SITE_PORT` chooses the port. */
const dist = join(import.meta.dirname, '../dist');
const port = Number(process.env.SITE_PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `SITE_PORT ${JSON.stringify(process.env.SITE_PORT)}: expected a port from 0 to 65535`,
  );
  process.exit(2);
}
const notFound = readFileSync(join(dist, '404.html'));
const files = sirv(dist, {
  dev: true, // A new build is seen without a restart.
  onNoMatch: (_, response) =>
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound),
});

createServer((request, response) => files(request, response)).listen(port, '127.0.0.1', () => {
  console.log(`MailAtlas: http://127.0.0.1:${port}/   (Ctrl-C stops it)`);
});
