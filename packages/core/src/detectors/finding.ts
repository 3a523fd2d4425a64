import type { CatalogProvider } from '../catalog.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PlaceholderName } from '../placeholders.ts';

/** What a diagnosis was concluded from: a fact in a few words, and the settings or the part of the text that shows it. */
export interface Fact {
  readonly what: 'reply' | 'text' | 'hint' | 'code' | 'settings' | 'provider';
  readonly text: string;
  /** Where it stands in the evidence's text, if it stands there. */
  readonly start?: number;
  readonly end?: number;
  /** The page that documents it. */
  readonly source?: string;
}

export type DiagnosisArgs = Readonly<Partial<Record<PlaceholderName, string>>>;

/** A diagnosis that something speaks for, and how strongly. */
export interface Finding {
  readonly diagnosis: string;
  readonly score: number;
  /** The most that can be claimed, however much speaks for it. */
  readonly atMost?: 'likely' | 'possible';
  readonly args?: DiagnosisArgs;
  readonly facts: readonly Fact[];
  readonly provider?: string;
}

/** Concludes what no text can say. `found` is what the rules, and the detectors before, have found. */
export type Detector = (
  evidence: Evidence,
  provider: CatalogProvider | undefined,
  found: readonly Finding[],
) => readonly Finding[];
