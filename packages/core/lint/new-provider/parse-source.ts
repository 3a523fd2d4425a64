import { httpsUrl } from '../../schema/primitives.ts';
import type { Source } from '../../src/provider.ts';
import type { SourceKind } from '../../src/vocabulary.ts';

/** `https://...`, `database:https://...` or `name=official:https://...`: a page, its kind and what the entry calls it. */
export function parseSource(
  text: string,
  position = 0,
): Pick<Source, 'id' | 'url' | 'kind'> | undefined {
  const form =
    /^(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)=)?(?:(official|published|database|community):)?(https:.*)$/;
  const [, id, kind = 'official', url = ''] = form.exec(text) ?? [];
  if (!httpsUrl.safeParse(url).success || !URL.canParse(url)) return undefined;
  const unnamed = position === 0 ? 'help' : `help-${position + 1}`;
  return { id: id ?? unnamed, url, kind: kind as SourceKind };
}
