/** The two languages of the interface. Content stays in its author's language, marked by `lang`. */
export type Lang = 'fr' | 'en';

export const languages: readonly Lang[] = ['fr', 'en'];

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** The form of a sentence that fits a count; in French zero takes the singular. */
export function plural(lang: Lang, count: number, forms: { one: string; other: string }): string {
  return rules[lang].select(count) === 'one' ? forms.one : forms.other;
}

const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** A number as it is read: « 6 480 » with a narrow no-break space, or 6,480. */
export function formatNumber(lang: Lang, value: number): string {
  return numbers[lang].format(value);
}

/** Words that are quoted: said, typed, or a title, as each language marks them. */
export function inQuotes(lang: Lang, said: string): string {
  return lang === 'fr' ? `«\u00a0${said}\u00a0»` : `“${said}”`;
}

/** Picks the words of one language from a module's pair of message files. */
export function speak<Words>(both: { fr: Words; en: Words }, lang: Lang): Words {
  return both[lang];
}
