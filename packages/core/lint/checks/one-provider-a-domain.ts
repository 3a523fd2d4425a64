import { type CatalogCheck, isProvider } from '../check.ts';
import type { Entry } from '../entries.ts';

/** A domain, and an MX host, belongs to one provider. */
export const oneProviderADomain: CatalogCheck = {
  name: 'one-provider-a-domain',
  description: 'No domain and no MX pattern is listed twice.',
  scope: 'catalog',
  check({ providers }, report) {
    for (const key of ['domains', 'mx'] as const) {
      const owners = new Map<string, Entry>();
      for (const entry of providers) {
        if (!isProvider(entry.value)) continue;
        (entry.value[key] ?? []).forEach((name, index) => {
          const owner = owners.get(name);
          if (owner)
            report(entry, [key, index], {
              en: `${key}: ${name} is already in ${owner.path}; expected it in one file`,
              'zh-CN': `${key}：${name} 已在 ${owner.path} 中；只应出现在一个文件里`,
            });
          else owners.set(name, entry);
        });
      }
    }
  },
};
