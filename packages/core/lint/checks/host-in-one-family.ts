import { isAccountHost, tailOf } from '../../src/account-hosts.ts';
import { hostsOf, isThisMachine } from '../../src/hosts-of.ts';
import { type CatalogCheck, isProvider } from '../check.ts';

/** The same host in entries of two families means that one of them is a mix-up. Templates count for each region. */
export const hostInOneFamily: CatalogCheck = {
  name: 'host-in-one-family',
  description: 'A server host belongs to one family of providers.',
  scope: 'catalog',
  check({ providers }, report) {
    const families = new Map<string, { family: string; path: string }>();
    for (const entry of providers) {
      const { value } = entry;
      if (!isProvider(value)) continue;
      value.servers.forEach((server, index) => {
        for (const host of hostsOf(server.host, value)) {
          // `smtp.%ACCOUNT%` stands for a name at the customer's domain, at whatever provider.
          const isAnybodys = isAccountHost(host) && tailOf(host) === undefined;
          if (isAnybodys || isThisMachine(host)) continue;
          const owner = families.get(host) ?? { family: value.family, path: entry.path };
          families.set(host, owner);
          if (owner.family !== value.family)
            report(entry, ['servers', index, 'host'], {
              en: `${host} belongs to family "${owner.family}" in ${owner.path}, not "${value.family}": expected one family for one host`,
              'zh-CN': `${host} 在 ${owner.path} 中属于 "${owner.family}"，而不是 "${value.family}"：一个主机只应属于一家`,
            });
        }
      });
    }
  },
};
