/**
 * Services that hide where a link leads. Each stands in the lists of SpamAssassin (rules/25_url_shortener.cf) and of
 * rspamd (conf/maps.d/redirectors.inc), read 2026-11-22.
 */
const shorteners = new Set(
  (
    '0rz.tw 2.gp 2.ly 3.ly 4.ly 4sq.com 4url.cc 5.gp 6.ly 7.ly 8.ly alturl.com amzn.to b23.ru ' +
    'binged.it bit.do bit.ly bitly.com bitly.ws bizj.us chilp.it clck.ru conta.cc crks.me cutt.ly ' +
    'dai.ly disq.us dlvr.it doiop.com eepurl.com fb.me fire.to firsturl.de firsturl.net flic.kr go.ly ' +
    'goo.gl hop.kz huff.to is.gd j.mp kore.us lnk.sk lnkd.in lnkiy.in lru.jp mrte.ch n9.cl ow.ly ' +
    'pduda.mobi rb.gy redir.ec shar.es shorl.com shortn.me shorturl.asia shorturl.at t.co t.ly ' +
    'tcrn.ch tgr.ph tiny.cc tiny.pl tinylink.in tinyurl.com to.ly u.nu u.to ur3.us url.ie urlcut.com ' +
    'urls.im urlz.at urlzs.com wp.me xurl.es yhoo.it zurl.ws'
  ).split(' '),
);

export function isShortener(host: string): boolean {
  return shorteners.has(host.replace(/^www\./, ''));
}
