import type { DiagnosisEntry } from '../src/diagnosis-entry.ts';
import type { LocalizedText, MovedProvider, Provider } from '../src/provider.ts';
import type { Entries, Entry, Pointer } from './entries.ts';

/** One mistake: where it is, what is wrong and what was expected. Warnings never fail a run. */
export interface Finding {
  /** The name of the check that found it. */
  readonly check: string;
  readonly entry: Entry;
  readonly pointer: Pointer;
  readonly message: LocalizedText;
  readonly level: 'error' | 'warning';
}

/** Where a check reports: a pointer into the entry and a sentence in both languages. */
export type Report = (pointer: Pointer, message: LocalizedText) => void;

interface CheckBase {
  readonly name: string;
  readonly description: string;
  readonly level?: 'error' | 'warning';
}

export interface ProviderCheck extends CheckBase {
  readonly scope: 'provider';
  check(provider: Provider, report: Report, entries: Entries, today: string): void;
}

export interface DiagnosisCheck extends CheckBase {
  readonly scope: 'diagnosis';
  check(diagnosis: DiagnosisEntry, report: Report, entries: Entries): void;
}

export interface FileCheck extends CheckBase {
  readonly scope: 'file';
  check(entry: Entry, report: Report): void;
}

/** A check that looks at all entries at once and says to which one a finding belongs. */
export interface CatalogCheck extends CheckBase {
  readonly scope: 'catalog';
  check(
    entries: Entries,
    report: (entry: Entry, pointer: Pointer, message: LocalizedText) => void,
  ): void;
}

export type Check = ProviderCheck | DiagnosisCheck | FileCheck | CatalogCheck;

export function isProvider(value: Provider | MovedProvider | undefined): value is Provider {
  return value !== undefined && value.kind !== 'moved';
}
