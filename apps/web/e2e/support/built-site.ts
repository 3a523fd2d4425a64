import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** The folder that is served. */
export const dist = join(root, 'apps/web/dist');

/** A page of the built site: its path, its HTML, and the ids in it. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

/** Every HTML page of the built site. */
export function builtPages(): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id));
      return { path: `/${file.replace(/index\.html$/, '')}`, html, ids };
    });
}

/** Whether a path leads to a file of the built site. */
export function isServed(path: string): boolean {
  const file = join(dist, decodeURIComponent(path));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

/** The ids of the authored entries in a folder of the data, read from the names of their files. */
export function authoredIds(folder: 'providers' | 'diagnoses'): string[] {
  const from = join(root, 'packages/core', folder);
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .filter((file) => JSON.parse(readFileSync(join(from, file), 'utf8')).kind !== 'moved')
    .map((file) => relative('.', file).replace(/\.json$/, ''));
}
