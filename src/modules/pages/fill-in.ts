import type { Lang } from '#platform/i18n';
import type { NamedNetwork } from '#platform/networks';

/** What a text may call by name, so that one text fits every network. */
export const names = ['reseau', 'territoire', 'telephone', 'horaires', 'adresse'] as const;

/** Puts what the network says of itself where a text calls it: `{{telephone}}`. Other braces stay as they are. */
export function fillIn(
  text: string,
  { network, lang, origin }: { network: NamedNetwork; lang: Lang; origin: string },
): string {
  const values: Record<(typeof names)[number], string> = {
    reseau: network.name,
    territoire: network.territory,
    telephone: network.phone,
    horaires: network.phoneHoursInWords[lang],
    adresse: origin,
  };
  return names.reduce((filled, name) => filled.replaceAll(`{{${name}}}`, () => values[name]), text);
}
