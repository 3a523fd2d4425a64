import { coversDomain } from './covers-domain.ts';
import { domainOf } from './domain-of.ts';
import type { ProviderGuide } from './guide.ts';

/** What became of the service that an address or a domain belonged to before this provider had it; `undefined` if nothing changed. */
export function formerServiceOf(
  { formerServices = [] }: Pick<ProviderGuide, 'formerServices'>,
  addressOrDomain: string,
): NonNullable<ProviderGuide['formerServices']>[number] | undefined {
  const domain = domainOf(addressOrDomain);
  return domain === undefined
    ? undefined
    : formerServices.find(({ domains }) => coversDomain(domains, domain));
}
