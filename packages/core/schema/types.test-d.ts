import type { z } from 'zod';
import type { DiagnosisEntry } from '../src/diagnosis-entry.ts';
import type { Match } from '../src/known-reply.ts';
import type { MovedProvider, Provider } from '../src/provider.ts';
import type { Protocol, Step } from '../src/vocabulary.ts';
import type { diagnosisSchema } from './diagnosis-schema.ts';
import type { match, protocol, step } from './primitives.ts';
import type { movedProviderSchema, providerSchema } from './provider-schema.ts';

// Checked by `tsc -p tsconfig.tools.json`: what the schemas accept is exactly what the hand-written types say, both ways.

/** `readonly` is the one difference that is allowed: zod's objects do not have it. */
type Plain<T> = T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

function same<_ extends true>(): void {}

same<Same<z.output<typeof providerSchema>, Provider>>();
same<Same<z.output<typeof movedProviderSchema>, MovedProvider>>();
same<Same<z.output<typeof diagnosisSchema>, DiagnosisEntry>>();
same<Same<z.output<typeof match>, Match>>();
same<Same<z.output<typeof protocol>, Protocol>>();
same<Same<z.output<typeof step>, Step>>();

// The comparison itself notices a missing key, an extra key, an optional key and another type.
// @ts-expect-error
same<Same<z.output<typeof providerSchema>, Omit<Provider, 'mx'>>>();
// @ts-expect-error
same<Same<z.output<typeof providerSchema>, Provider & { readonly extra: string }>>();
// @ts-expect-error
same<Same<{ readonly id: string }, { readonly id?: string }>>();
// @ts-expect-error
same<Same<{ readonly list: readonly { a: 1 }[] }, { readonly list: readonly { a: 2 }[] }>>();
