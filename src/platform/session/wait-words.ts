import { type Lang, plural } from '#platform/i18n';

/** How long to wait, rounded up: « 40 secondes », « 3 minutes ». */
export function waitInWords(lang: Lang, seconds: number): string {
  if (seconds < 60) return `${seconds}\u00a0${plural(lang, seconds, words[lang].second)}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes}\u00a0${plural(lang, minutes, words[lang].minute)}`;
}

const words = {
  fr: { second: { one: 'seconde', other: 'secondes' }, minute: { one: 'minute', other: 'minutes' } },
  en: { second: { one: 'second', other: 'seconds' }, minute: { one: 'minute', other: 'minutes' } },
};
