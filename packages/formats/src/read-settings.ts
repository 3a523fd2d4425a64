import { env } from './env.ts';
import { nodemailerOptions } from './nodemailer-options.ts';
import type {
  FormatName,
  ReadSettings,
  SettingsChange,
  SettingsFormat,
} from './settings-format.ts';
import { url } from './url.ts';

/** In the order of trying: a URL may stand in a `.env` file or in options, and then says all. */
const formats: readonly SettingsFormat[] = [url, nodemailerOptions, env];

/** Finds mail settings in a text, whichever way they are written; `undefined` if there are none. */
export function readSettings(text: string): ReadSettings | undefined {
  for (const format of formats) {
    const found = format.read(text);
    if (found) return found;
  }
  return undefined;
}

/** Makes a change in a text of this format and leaves everything else as it is. */
export function correctSettings(text: string, format: FormatName, change: SettingsChange): string {
  return formats.find((each) => each.name === format)?.correct(text, change) ?? text;
}
