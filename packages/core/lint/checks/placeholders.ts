import type { ProviderCheck } from '../check.ts';

const known = ['%EMAILADDRESS%', '%EMAILLOCALPART%', '%EMAILDOMAIN%', '%ISSUED%', '%SECRET%'];

/** User-name templates hold only closed, known placeholders; `%REGION%` needs a region parameter and the reverse. */
export const placeholders: ProviderCheck = {
  name: 'placeholders',
  description: 'Placeholders are known and closed; %REGION% and regionParameter go together.',
  scope: 'provider',
  check(provider, report) {
    const checkTemplate = (template: string, pointer: readonly (string | number)[]) => {
      const rest = known.reduce((left, name) => left.replaceAll(name, ''), template);
      if (rest.includes('%'))
        report(
          pointer,
          `"${template}": unknown or unclosed placeholder; known are ${known.join(' ')}`,
        );
    };
    provider.username.forEach((template, index) => {
      checkTemplate(template, ['username', index]);
    });
    provider.servers.forEach((server, index) => {
      server.username?.forEach((template, at) => {
        checkTemplate(template, ['servers', index, 'username', at]);
      });
      if (server.host.includes('%REGION%') && !provider.regionParameter)
        report(['servers', index, 'host'], 'uses %REGION%, but the entry has no regionParameter');
    });
    const region = provider.regionParameter;
    if (!region) return;
    if (!provider.servers.some((server) => server.host.includes('%REGION%')))
      report(['regionParameter'], 'no server host uses %REGION%');
    if (!region.values.some((value) => value.id === region.default))
      report(['regionParameter', 'default'], `"${region.default}" is none of the values`);
  },
};
