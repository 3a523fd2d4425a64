import { scanLines, valuePattern } from './assignment.ts';
import { applyEdits, type Edit } from './edit.ts';
import { type SettingsFormat, secretState } from './settings-format.ts';
import { truth } from './truth.ts';
import { url } from './url.ts';

const assignment = new RegExp(
  `^[ \\t]*set[ \\t]+(?<key>[a-z_]{2,40})[ \\t]*=[ \\t]*${valuePattern('#')}`,
  'dgm',
);
const switches = ['ssl_verify_host', 'ssl_verify_dates'] as const;

/** muttrc: a URL each for sending (`smtp_url`) and receiving (`folder`); the first decides. */
export const mutt: SettingsFormat = {
  name: 'mutt',
  read(text) {
    const get = getter(text);
    const address = get('smtp_url') ?? get('folder');
    const found = address === undefined ? undefined : url.read(address);
    if (!found) return undefined;
    const pass = get(found.settings.protocol === 'submission' ? 'smtp_pass' : 'imap_pass');
    const user = found.settings.user ?? get('imap_user');
    const from = get('from');
    const plain = truth(get('ssl_force_tls')) === false && truth(get('ssl_starttls')) === false;
    const off = switches.some((key) => truth(get(key)) === false);
    const secret = secretState(pass);
    return {
      format: 'mutt',
      settings: {
        ...found.settings,
        ...(user !== undefined && { user }),
        ...(from !== undefined && { from }),
        ...(secret && { secret }),
        ...(plain && found.settings.tls === 'starttls' && { tls: 'none' }),
        ...(off && { certificateCheck: 'off' }),
      },
      places: [],
    };
  },
  correct(text, change) {
    const { certificateCheck, tls, from } = change;
    const all = scanLines(text, assignment);
    const address = ['smtp_url', 'folder'].flatMap(
      (key) => all.find((each) => each.key === key) ?? [],
    )[0];
    const edits = all.flatMap((each): Edit[] => {
      const { key, start, end, value } = each;
      const isSwitch = (switches as readonly string[]).includes(key);
      if (isSwitch && certificateCheck && truth(value) === false)
        return [{ start, end, text: 'yes' }];
      if (/^ssl_(?:force_tls|starttls)$/.test(key) && tls !== undefined && truth(value) === false)
        return [{ start, end, text: 'yes' }];
      if (key === 'from' && from !== undefined) return [{ start, end, text: from }];
      return each === address ? [{ start, end, text: url.correct(value, change) }] : [];
    });
    return applyEdits(text, edits);
  },
};

function getter(text: string) {
  const all = scanLines(text, assignment);
  return (key: string) => all.find((each) => each.key === key)?.value;
}
