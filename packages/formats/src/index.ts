export { type Examination, examine } from './examine.ts';
export { correctSettings, readSettings } from './read-settings.ts';
export { type Input, recognizeInput } from './recognize-input.ts';
export type { Field, FormatName, Place, ReadSettings, SettingsChange } from './settings-format.ts';
