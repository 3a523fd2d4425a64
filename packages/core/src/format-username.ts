import { credentialsFor } from './credentials-for.ts';
import type { ProviderGuide } from './guide.ts';
import type { Language } from './languages/language.ts';
import type { ResolvedServer } from './resolve-settings.ts';

/** What to enter as the user name, for people: itself, or in words where no address tells it or none is asked for. */
export function formatUsername(
  { username, usernameOrigin, protocol }: ResolvedServer,
  { credentials }: Pick<ProviderGuide, 'credentials'>,
  { phrases }: Pick<Language, 'phrases'>,
): string {
  if (username !== null) return username;
  if (usernameOrigin === 'issued' && credentialsFor(credentials, protocol)[0]?.kind === 'none')
    return phrases.username.none;
  return phrases.username[usernameOrigin === 'fixed' ? 'address' : usernameOrigin];
}
