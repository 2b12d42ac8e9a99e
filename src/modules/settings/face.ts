import type { Face } from '#platform/networks';
import type { NetworkFace } from '#platform/page';
import { phoneHoursInWords } from './phone-hours.ts';

export const faceFields = ['name', 'tagline', 'taglineEn', 'territory', 'phone', 'phoneHours'] as const;

/** What a network says of itself, as its form asks it: one text per field. */
export type FaceText = Record<(typeof faceFields)[number], string>;

export const textOf = ({
  name,
  tagline,
  territory,
  phone,
  phoneHours,
}: Pick<NetworkFace, 'name'> & Face): FaceText => ({
  name,
  tagline: tagline.fr,
  taglineEn: tagline.en,
  territory,
  phone,
  phoneHours,
});

/** The same, as it is kept. */
export function faceOf({ name, tagline, taglineEn, ...rest }: FaceText): { name: string; face: Face } {
  const inWords = (lang: 'fr' | 'en') => phoneHoursInWords(rest.phoneHours, lang) ?? '';
  const phoneHours = { fr: inWords('fr'), en: inWords('en') };
  return { name, face: { ...rest, tagline: { fr: tagline, en: taglineEn }, phoneHoursInWords: phoneHours } };
}
