import type { ProviderCheck } from '../check.ts';

/** A former service names domains of the entry, each domain has one, and the word of a change is not from the future. */
export const formerServices: ProviderCheck = {
  name: 'former-services',
  description: 'Domains of former services are domains of the entry, each told about once.',
  scope: 'provider',
  check({ domains, formerServices: services = [] }, report, _entries, today) {
    const told = new Set<string>();
    services.forEach((service, at) => {
      service.domains.forEach((domain, index) => {
        const pointer = ['formerServices', at, 'domains', index];
        if (!domains.includes(domain))
          report(pointer, {
            en: `${domain} is not in the entry's domains; expected it there as well`,
            'zh-CN': `${domain} 不在本条目的 domains 里；那里也应列出`,
          });
        if (told.has(domain))
          report(pointer, {
            en: `${domain} has a former service already; expected one`,
            'zh-CN': `${domain} 已有一个以前的服务；只应有一个`,
          });
        told.add(domain);
      });
      if (service.since && service.since > today)
        report(['formerServices', at, 'since'], {
          en: `${service.since} lies in the future (today is ${today}); what is only announced belongs into the note`,
          'zh-CN': `${service.since} 晚于今天（${today}）；只是预告的写进 note`,
        });
    });
  },
};
