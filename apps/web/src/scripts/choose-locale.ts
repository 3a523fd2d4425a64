/** Goes on to the home page in the browser's language; without scripts the page offers both. */
const chinese = navigator.languages.find((language) => /^(?:zh|en)\b/i.test(language));
location.replace(chinese?.toLowerCase().startsWith('zh') ? '/zh-CN/' : '/en/');

export {};
