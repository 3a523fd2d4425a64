import { listProviders } from '../catalog.ts';
import { texts } from '../generated/diagnosis-texts-zh-CN.ts';
import { dns } from '../generated/dns.ts';
import { allGuides } from '../generated/providers/zh-CN/all-guides.ts';
import { sources } from '../generated/sources.ts';
import { unpackGuides } from '../packed-guide.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases-zh-CN.ts';

const pages = sources();

export const zhCN: Language = {
  locale: 'zh-CN',
  diagnoses: texts(),
  guides: unpackGuides(listProviders(), allGuides(), pages),
  sources: pages,
  dns: dns(),
  phrases,
};
