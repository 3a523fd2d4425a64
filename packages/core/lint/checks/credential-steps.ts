import type { ProviderCheck } from '../check.ts';

const needSteps = new Set(['app-password', 'api-key', 'smtp-password', 'bridge']);

/** A secret that a person must create comes with the way to create it. */
export const credentialSteps: ProviderCheck = {
  name: 'credential-steps',
  description:
    'app-password, api-key, smtp-password and bridge have steps; access that is off has steps.',
  scope: 'provider',
  check(provider, report) {
    if (provider.level === 'bare') return;
    if (provider.credentials.length === 0)
      report(['credentials'], {
        en: 'credentials: expected at least one (or "level": "bare" for an entry with servers only)',
        'zh-CN': 'credentials：至少应有一项（只有服务器的条目写 "level": "bare"）',
      });
    provider.credentials.forEach((credential, index) => {
      if (needSteps.has(credential.kind) && credential.steps.length === 0)
        report(['credentials', index, 'steps'], {
          en: `a credential of kind "${credential.kind}" needs steps: expected how to create it, one action a step`,
          'zh-CN': `"${credential.kind}" 类凭据需要步骤：写明怎样生成，一步一个动作`,
        });
    });
    provider.access.forEach((access, index) => {
      if (access.default === 'off' && access.steps.length === 0)
        report(['access', index, 'steps'], {
          en: 'access that is off by default needs steps: expected how to switch it on',
          'zh-CN': '默认关闭的访问需要步骤：写明怎样开启',
        });
    });
  },
};
