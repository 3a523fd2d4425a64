import {
  type Context,
  type Diagnosis,
  diagnose,
  findProvider,
  findProviderByHost,
  findProviderByMx,
  readEvidence,
} from '@mailatlas/core';
import { BoundedCache } from './bounded-cache.ts';
import { digestText } from './digest-text.ts';
import type { Fact } from './fact.ts';
import { decodeBytes, keepText } from './keep-text.ts';
import { normaliseReply } from './normalise-reply.ts';

/** Whether another server refused our mail, or this server somebody else's mail or login. */
export type Side = 'out' | 'in';

/** What stands behind a failure. */
export interface Cause {
  /** The side, and the diagnosis' id, or behind a question mark a name for the text that no rule knows. */
  readonly key: string;
  readonly side: Side;
  readonly diagnosis: Diagnosis | undefined;
  readonly text: string;
}

const nobody = '';

/** From the text of a failure to its cause. The rules are asked once for each text, not once for each line. */
export class CauseNamer {
  readonly #causes = new BoundedCache<Cause>(4096);
  readonly #providers = new BoundedCache<string>(8192);

  cause(fact: Fact, side: Side, provider: string | undefined): Cause {
    const text = normaliseReply(fact.text ?? '');
    const own = this.#isProviders(fact.relay);
    const key = `${side} ${own} ${provider ?? ''} ${text}`;
    const known = this.#causes.get(key);
    if (known) return known;
    const cause = nameCause(fact, side, own, provider, decodeBytes(text));
    this.#causes.set(key, cause);
    return cause;
  }

  /** The provider of the host that answered, or of the recipient's domain. */
  provider({ relay, recipient }: Fact): string | undefined {
    const byRelay = relay === undefined ? undefined : this.#look(relay, providerOfHost);
    return byRelay ?? (recipient === undefined ? undefined : this.providerOfAddress(recipient));
  }

  providerOfAddress(address: string): string | undefined {
    const at = address.lastIndexOf('@');
    return at < 0
      ? undefined
      : this.#look(address.slice(at), (domain) => findProvider(domain.slice(1))?.id);
  }

  /** A relay that is a provider's submission server takes mail with a login; any other is the recipient's. */
  #isProviders(relay: string | undefined): boolean {
    const ofHost = (name: string) => findProviderByHost(name.slice(1))?.id;
    return relay !== undefined && this.#look(`=${relay}`, ofHost) !== undefined;
  }

  #look(name: string, find: (name: string) => string | undefined): string | undefined {
    const known = this.#providers.get(name);
    if (known !== undefined) return known === nobody ? undefined : known;
    const found = find(name);
    this.#providers.set(name, found ?? nobody);
    return found;
  }
}

function providerOfHost(host: string): string | undefined {
  return (findProviderByMx(host) ?? findProviderByHost(host))?.id;
}

/** Diagnoses whose steps are about the settings of a program: those of the recipient's provider are no settings of the sender. */
const ofSettings = /^(?:net|tls|config|auth|account|protocol)\/|^sender\/(?:mismatch|invalid)$/;

function nameCause(
  fact: Fact,
  side: Side,
  handedOver: boolean,
  provider: string | undefined,
  masked: string,
): Cause {
  const context: Context = {
    ...(provider !== undefined && { provider }),
    ...(fact.step && { step: fact.step }),
    protocol: fact.protocol ?? 'submission',
    ...(side === 'out' && !handedOver && { delivery: true }),
  };
  const [first] = diagnose(readEvidence(decodeBytes(fact.text ?? ''), context));
  if (!first)
    return {
      key: `${side} ?${digestText(masked)}`,
      side,
      diagnosis: undefined,
      text: keepText(masked),
    };
  const { id, confidence, args, provider: named } = first;
  const { code } = args;
  // One message's details are not those of all that share the cause.
  const diagnosis: Diagnosis = {
    id,
    confidence,
    args: code === undefined ? {} : { code },
    ...(named !== undefined &&
      (side === 'in' || handedOver || !ofSettings.test(id)) && { provider: named }),
    facts: [],
  };
  return { key: `${side} ${id}`, side, diagnosis, text: keepText(masked) };
}
