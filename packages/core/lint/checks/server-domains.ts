import type { ProviderCheck } from '../check.ts';
import type { Pointer } from '../entries.ts';

/** Domains and regions of one server, and domains of one region, are those of the entry, and a domain has one region. */
export const serverDomains: ProviderCheck = {
  name: 'server-domains',
  description:
    'Servers and regions are for domains that the entry has, and servers for regions that it has.',
  scope: 'provider',
  check({ domains, servers, regionParameter }, report) {
    const known = (names: readonly string[] = [], pointer: Pointer) =>
      names.forEach((name, index) => {
        if (!domains.includes(name))
          report([...pointer, 'domains', index], {
            en: `${name} is not in the entry's domains; expected it there as well`,
            'zh-CN': `${name} 不在本条目的 domains 里；那里也应列出`,
          });
      });
    servers.forEach((server, index) => {
      known(server.domains, ['servers', index]);
      server.regions?.forEach((name, place) => {
        if (!regionParameter?.values.some(({ id }) => id === name))
          report(['servers', index, 'regions', place], {
            en: `${name} is no region of the entry`,
            'zh-CN': `${name} 不是本条目的区域`,
          });
      });
    });
    const regions = new Map<string, string>();
    regionParameter?.values.forEach((region, index) => {
      const pointer = ['regionParameter', 'values', index];
      known(region.domains, pointer);
      for (const name of region.domains ?? []) {
        const other = regions.get(name);
        if (other)
          report([...pointer, 'domains'], {
            en: `${name} is served by ${other} already`,
            'zh-CN': `${name} 已由 ${other} 提供`,
          });
        regions.set(name, region.id);
      }
    });
  },
};
