import type { Actor } from './diagnosis-entry.ts';

/**
 * Who does the `steps` of a diagnosis. Where the provider, the recipient or nobody must act, it is whoever meets the error:
 * asking, writing another way, waiting.
 */
export function doerOf(actor: Actor): Actor {
  return actor === 'provider' || actor === 'recipient' || actor === 'nobody' ? 'user' : actor;
}
