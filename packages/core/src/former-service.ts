import { domainOf } from './domain-of.ts';
import type { ProviderGuide } from './guide.ts';
import { keyOf, lookUp } from './look-up.ts';

/** What became of the service that an address or a domain belonged to before this provider had it; `undefined` if nothing changed. */
export function formerServiceOf(
  { formerServices = [] }: Pick<ProviderGuide, 'formerServices'>,
  addressOrDomain: string,
): NonNullable<ProviderGuide['formerServices']>[number] | undefined {
  const domain = domainOf(addressOrDomain);
  if (domain === undefined || formerServices.length === 0) return undefined;
  const byDomain = new Map(
    formerServices.flatMap((service) => service.domains.map((each) => [keyOf(each), service])),
  );
  return lookUp(byDomain, domain);
}
