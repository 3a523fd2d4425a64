import type { Confusion, LocalizedText, Provider, Server } from './provider.ts';

/** A value with every `LocalizedText` in it replaced by one language's text. */
export type Localized<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localized<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localized<T[Key]> }
      : T;

/** What the settings of an entry already say, or another module has. */
type Elsewhere =
  | 'aliases'
  | 'confusedWith'
  | 'dns'
  | 'domains'
  | 'family'
  | 'kind'
  | 'level'
  | 'mechanisms'
  | 'mx'
  | 'name'
  | 'quirks'
  | 'replies'
  | 'retiredHosts'
  | 'servers'
  | 'sources'
  | 'username';

/** What an entry tells a person in one language beside its settings: steps, names, notes, limits. */
export type ProviderGuide = Localized<
  Omit<Provider, Elsewhere> & {
    /** One for each server of the settings, in their order. */
    readonly servers: readonly Pick<Server, 'note' | 'sources'>[];
    readonly confusedWith?: readonly (Confusion & { readonly name: LocalizedText })[];
  }
>;
