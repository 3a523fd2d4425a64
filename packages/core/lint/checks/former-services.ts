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
          report(pointer, `${domain} is not in the entry's domains; expected it there as well`);
        if (told.has(domain))
          report(pointer, `${domain} has a former service already; expected one`);
        told.add(domain);
      });
      if (service.since && service.since > today)
        report(
          ['formerServices', at, 'since'],
          `${service.since} lies in the future (today is ${today}); what is only announced belongs into the note`,
        );
    });
  },
};
