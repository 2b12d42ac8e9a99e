import type { Space } from '#modules/network/rules';
import { offersOf } from '#modules/space-page/rules';
import { bitsOf, type FacetKey, facetKeys } from './facets.ts';

/** The choices that a space answers to, as bits; when it is open is not among them, since it changes by itself. */
export function facetsOfSpace(space: Space): number {
  const offers = new Set<string>(offersOf(space).map((offer) => `service-${offer}`));
  return bitsOf(facetKeys.filter((key) => offers.has(key) || saysSo(space, valueBehind[key])));
}

type Field = 'publics' | 'specialCare' | 'access' | 'fees' | 'programmes';

const saysSo = (space: Space, value: (typeof valueBehind)[FacetKey]): boolean =>
  value !== undefined && (space[value[0]] as readonly string[]).includes(value[1]);

/** The value of the register that a choice stands for: its field, and the value as it is kept. */
export const valueBehind: Partial<Record<FacetKey, readonly [field: Field, value: string]>> = {
  'public-jeunes': ['publics', 'Jeunes'],
  'public-etudiants': ['publics', 'Étudiants'],
  'public-familles': ['publics', 'Familles et/ou enfants'],
  'public-seniors': ['publics', 'Seniors'],
  'public-femmes': ['publics', 'Femmes'],
  'public-illettrisme': ['specialCare', 'Illettrisme'],
  'public-anglais': ['specialCare', 'Langues étrangères (anglais)'],
  'public-langues': ['specialCare', 'Langues étrangères (autres)'],
  'public-surdite': ['specialCare', 'Surdité'],
  'public-vue': ['specialCare', 'Déficience visuelle'],
  'public-moteur': ['specialCare', 'Handicaps moteurs'],
  'public-mental': ['specialCare', 'Handicaps mentaux'],
  'acces-fauteuil': ['access', 'wheelchair'],
  'acces-toilettes': ['access', 'wheelchair_toilet'],
  'acces-stationnement': ['access', 'reserved_parking'],
  'acces-boucle': ['access', 'hearing_loop'],
  'acces-lsf': ['access', 'sign_language'],
  'acces-grand-ecran': ['access', 'large_screen'],
  'acces-lecteur': ['access', 'screen_reader'],
  'prix-gratuit': ['fees', 'Gratuit'],
  'prix-condition': ['fees', 'Gratuit sous condition'],
  'prix-payant': ['fees', 'Payant'],
  'label-france-services': ['programmes', 'France Services'],
  'label-conseillers': ['programmes', 'Conseillers numériques'],
  'label-aidants-connect': ['programmes', 'Aidants Connect'],
  'label-pix': ['programmes', 'Certification PIX'],
  'label-bibliotheques': ['programmes', 'Bibliothèques numérique de référence'],
  'label-caf': ['programmes', "Point d'accès numérique CAF"],
  'label-promeneurs': ['programmes', 'Promeneurs du net'],
  'label-grande-ecole': ['programmes', 'Grande école du numérique'],
  'label-croix-rouge': ['programmes', 'La Croix Rouge'],
  'label-emmaus': ['programmes', 'Emmaüs Connect'],
  'label-relais-emmaus': ['programmes', 'Relais numérique (Emmaüs Connect)'],
};
