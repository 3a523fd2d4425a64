import { listProviders } from '../catalog.ts';
import { texts } from '../generated/diagnosis-texts-en.ts';
import { dns } from '../generated/dns.ts';
import { allGuides } from '../generated/providers/en/all-guides.ts';
import { sources } from '../generated/sources.ts';
import { unpackGuides } from '../packed-guide.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases-en.ts';

const pages = sources();

export const en: Language = {
  locale: 'en',
  diagnoses: texts(),
  guides: unpackGuides(listProviders(), allGuides(), pages),
  sources: pages,
  dns: dns(),
  phrases,
};
