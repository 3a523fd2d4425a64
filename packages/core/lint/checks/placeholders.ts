import { isAccountHost } from '../../src/account-hosts.ts';
import type { ProviderCheck } from '../check.ts';
import { noRegions, unknownPlaceholder } from './placeholder-messages.ts';

const known = ['%EMAILADDRESS%', '%EMAILLOCALPART%', '%EMAILDOMAIN%', '%ISSUED%', '%SECRET%'];

/** User-name templates hold only closed, known placeholders; `%REGION%` and `%ACCOUNT%` need their parameter and the reverse. */
export const placeholders: ProviderCheck = {
  name: 'placeholders',
  description:
    'Placeholders are known and closed; %REGION% and regionParameter, %ACCOUNT% and hostParameter go together.',
  scope: 'provider',
  check(provider, report) {
    const checkTemplate = (template: string, pointer: readonly (string | number)[]) => {
      const message = unknownPlaceholder(template, known);
      if (message) report(pointer, message);
    };
    provider.username.forEach((template, index) => {
      checkTemplate(template, ['username', index]);
    });
    provider.servers.forEach((server, index) => {
      server.username?.forEach((template, at) => {
        checkTemplate(template, ['servers', index, 'username', at]);
      });
      if (server.host.includes('%REGION%') && !provider.regionParameter)
        report(['servers', index, 'host'], noRegions);
      const accounts = server.host.split('%ACCOUNT%').length - 1;
      if (accounts > 0 && !provider.hostParameter)
        report(['servers', index, 'host'], {
          en: 'uses %ACCOUNT%, but the entry has no hostParameter',
          'zh-CN': '用了 %ACCOUNT%，但条目里没有 hostParameter',
        });
      if (accounts > 1)
        report(['servers', index, 'host'], {
          en: 'uses %ACCOUNT% more than once',
          'zh-CN': '%ACCOUNT% 用了不止一次',
        });
    });
    if (provider.hostParameter && !provider.servers.some(({ host }) => isAccountHost(host)))
      report(['hostParameter'], {
        en: 'no server host uses %ACCOUNT%',
        'zh-CN': '没有服务器主机名用到 %ACCOUNT%',
      });
    const region = provider.regionParameter;
    if (!region) return;
    if (!provider.servers.some((server) => server.host.includes('%REGION%')))
      report(['regionParameter'], {
        en: 'no server host uses %REGION%',
        'zh-CN': '没有服务器主机名用到 %REGION%',
      });
    if (!region.values.some((value) => value.id === region.default))
      report(['regionParameter', 'default'], {
        en: `"${region.default}" is none of the values`,
        'zh-CN': `"${region.default}" 不在 values 之中`,
      });
  },
};
