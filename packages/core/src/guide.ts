import type { KnownReply } from './known-reply.ts';
import type { Confusion, LocalizedText, Provider } from './provider.ts';

/** A value with every `LocalizedText` in it replaced by one language's text. */
export type Localized<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localized<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localized<T[Key]> }
      : T;

/** All that an entry tells a person in one language: steps, names, notes, limits, known replies, sources. */
export type ProviderGuide = Localized<
  Omit<Provider, 'domains' | 'mx' | 'aliases' | 'replies' | 'confusedWith'> & {
    readonly replies?: readonly Omit<KnownReply, 'match'>[];
    readonly confusedWith?: readonly (Confusion & { readonly name: LocalizedText })[];
  }
>;
