import { type CatalogCheck, isProvider } from '../check.ts';

/** The same host in entries of two families means that one of them is a mix-up. */
export const hostInOneFamily: CatalogCheck = {
  name: 'host-in-one-family',
  description: 'A server host belongs to one family of providers.',
  scope: 'catalog',
  check({ providers }, report) {
    const families = new Map<string, { family: string; path: string }>();
    for (const entry of providers) {
      if (!isProvider(entry.value)) continue;
      const { family, servers } = entry.value;
      servers.forEach((server, index) => {
        const owner = families.get(server.host);
        if (!owner) families.set(server.host, { family, path: entry.path });
        else if (owner.family !== family)
          report(
            entry,
            ['servers', index, 'host'],
            `${server.host} belongs to family "${owner.family}" in ${owner.path}, not "${family}": expected one family for one host`,
          );
      });
    }
  },
};
