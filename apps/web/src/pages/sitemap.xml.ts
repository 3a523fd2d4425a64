import { listDiagnoses, listProviders } from '@mailatlas/core';
import type { APIRoute } from 'astro';
import { locales } from '../site/locales.ts';
import {
  diagnosesPath,
  diagnosisPath,
  homePath,
  providerPath,
  providersPath,
} from '../site/paths.ts';

/** All pages of all locales, for search engines. */
export const GET: APIRoute = ({ site }) => {
  const paths = locales.flatMap((locale) => [
    homePath(locale),
    providersPath(locale),
    diagnosesPath(locale),
    ...listProviders().map(({ id }) => providerPath(locale, id)),
    ...listDiagnoses().map(({ id }) => diagnosisPath(locale, id)),
  ]);
  const entries = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  );
};
