import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Project } from './install-packed.ts';

export interface Transport {
  sendMail(message: object): Promise<unknown>;
  close(): void;
}

/** The project's own nodemailer, for a server on loopback. */
export function transportTo(project: Project, port: number, options: object = {}): Transport {
  const { createTransport } = createRequire(join(project.folder, 'package.json'))('nodemailer') as {
    createTransport(options: object): Transport;
  };
  return createTransport({ host: '127.0.0.1', port, ignoreTLS: true, ...options });
}
