import type { Locale } from '@mailatlas/core';

/** Where the home page of a locale is. */
export const homePath = (locale: Locale): string => `/${locale}/`;

/** Where the providers are listed. */
export const providersPath = (locale: Locale): string => `/${locale}/providers/`;

/** Where a provider's page is. */
export const providerPath = (locale: Locale, id: string): string => `/${locale}/providers/${id}/`;

/** Where the diagnoses are listed. */
export const diagnosesPath = (locale: Locale): string => `/${locale}/diagnoses/`;

/** Where a diagnosis' page is; its id is the path. */
export const diagnosisPath = (locale: Locale, id: string): string => `/${locale}/diagnoses/${id}/`;

/** The project's repository. */
export const repository = 'https://github.com/mailatlas/mailatlas';
