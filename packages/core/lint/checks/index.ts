import type { Check } from '../check.ts';
import { actorsDiffer } from './actors-differ.ts';
import { bothLanguages } from './both-languages.ts';
import { canonicalForm } from './canonical-form.ts';
import { credentialSteps } from './credential-steps.ts';
import { disagreements } from './disagreements.ts';
import { dnsRecords } from './dns-records.ts';
import { formerServices } from './former-services.ts';
import { freshness } from './freshness.ts';
import { hostInOneFamily } from './host-in-one-family.ts';
import { nearMissesLeadElsewhere } from './near-misses-lead-elsewhere.ts';
import { oneProviderADomain } from './one-provider-a-domain.ts';
import { placeholders } from './placeholders.ts';
import { portAndTls } from './port-and-tls.ts';
import { repliesLeadThere } from './replies-lead-there.ts';
import { schema } from './schema.ts';
import { serverDomains } from './server-domains.ts';
import { sourcesUsed } from './sources-used.ts';
import { targetsExist } from './targets-exist.ts';
import { textPlaceholders } from './text-placeholders.ts';
import { trueDates } from './true-dates.ts';

/** All checks, in the order in which they run. `schema` is first: an entry that fails it meets no other. */
export const checks: readonly Check[] = [
  schema,
  canonicalForm,
  actorsDiffer,
  bothLanguages,
  credentialSteps,
  disagreements,
  dnsRecords,
  formerServices,
  freshness,
  placeholders,
  portAndTls,
  serverDomains,
  sourcesUsed,
  textPlaceholders,
  trueDates,
  hostInOneFamily,
  oneProviderADomain,
  targetsExist,
  repliesLeadThere,
  nearMissesLeadElsewhere,
];
