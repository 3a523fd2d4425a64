import { type Diagnosis, diagnose, readEvidence, type SettingsInput } from '@mailatlas/core';

/** The options that were given to nodemailer, and the sender of the message, as far as known. */
export interface DiagnoseOptions extends Omit<SettingsInput, 'protocol' | 'tls' | 'user'> {
  /** Catalog id, if the host does not tell. */
  readonly provider?: string;
}

/** The causes behind what nodemailer threw, likeliest first; empty when nothing is known. */
export function diagnoseError(error: unknown, options: DiagnoseOptions = {}): Diagnosis[] {
  const { provider, ...settings } = options;
  const { port } = settings;
  const secure = settings.secure ?? (port === undefined ? undefined : port === 465);
  return diagnose(
    readEvidence(
      {
        settings: { ...settings, protocol: 'submission', ...(secure !== undefined && { secure }) },
        ...(error instanceof Error ? { error } : { text: String(error) }),
      },
      { library: 'nodemailer', ...(provider !== undefined && { provider }) },
    ),
  );
}
