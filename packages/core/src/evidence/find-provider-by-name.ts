import { type CatalogProvider, getProvider } from '../catalog.ts';

/**
 * What people call a provider when they tell of an error. Names that also mean a program, a machine in the cloud or a plain
 * word (Outlook, Aliyun, Yahoo) are not among them.
 */
const names: readonly (readonly [name: RegExp, id: string])[] = [
  [/腾讯企业邮|qq ?企业邮|exmail/, 'tencent-exmail'],
  [/网易企业邮|163 ?企业邮/, 'netease-qiye'],
  [/阿里云?企业邮/, 'aliyun-qiye'],
  [/阿里云?邮件推送/, 'aliyun-directmail'],
  [/飞书邮箱/, 'feishu-mail'],
  [/(?<![a-z])qq ?(?:个人)?邮箱|foxmail ?邮箱/, 'qq-mail'],
  [/(?<!\d)163 ?邮箱|网易 ?邮箱|网易 ?163/, 'netease-163'],
  [/(?<!\d)126 ?邮箱/, 'netease-126'],
  [/新浪 ?邮箱/, 'sina-mail'],
  [/(?<!\d)139 ?邮箱/, 'china-mobile-139'],
  [/(?<!\d)189 ?邮箱/, 'china-telecom-189'],
  [/\bgmail\b/, 'gmail'],
  [/\b(?:office|microsoft|ms|o) ?365\b/, 'microsoft-365'],
  [/\bhotmail\b/, 'outlook-com'],
  [/\bicloud\b/, 'icloud-mail'],
  [/\bsendgrid\b/, 'sendgrid'],
  [/\bmailgun\b/, 'mailgun'],
  [/\b(?:amazon|aws) ses\b/, 'amazon-ses'],
  [/\bbrevo\b|\bsendinblue\b/, 'brevo'],
  [/\bmailjet\b/, 'mailjet'],
  [/\byandex\b|яндекс/, 'yandex-mail'],
];

/** Addresses, host names and values: what stands in them is nobody's story. */
const named =
  /(?<![\w.+-])[\w.+-]{0,64}[@=][\w.@-]{0,253}|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/** The one provider that a folded text names in words; `undefined` if there is none, or several. */
export function findProviderByName(folded: string): CatalogProvider | undefined {
  const prose = folded.replace(named, ' ');
  const ids = names.flatMap(([name, id]) => (name.test(prose) ? [id] : []));
  return ids.length === 1 ? getProvider(ids[0] ?? '') : undefined;
}
