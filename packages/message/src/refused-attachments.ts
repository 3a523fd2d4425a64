/** The kinds of files that the providers of one family refuse, from their own page. */
export interface RefusedAttachments {
  readonly family: string;
  readonly name: string;
  readonly source: string;
  readonly extensions: ReadonlySet<string>;
}

/** Read 2026-11-22; Google changes its list from time to time. */
export const refusedAttachments: readonly RefusedAttachments[] = [
  {
    family: 'google',
    name: 'Google',
    source: 'https://support.google.com/mail/answer/6590',
    extensions: new Set(
      (
        'ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins ' +
        'iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe ' +
        'vbs vhd vxd wsc wsf wsh xll'
      ).split(' '),
    ),
  },
];
