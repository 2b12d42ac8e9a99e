import type { Space } from '#modules/network/rules';
import { bitsOf, type FacetKey, facetKeys } from './facets.ts';

/** The choices that a space answers to, as bits; when it is open is not among them, since it changes by itself. */
export const facetsOfSpace = (space: Space): number => bitsOf(facetKeys.filter((key) => rules[key]?.(space)));

type Rule = (space: Space) => boolean;

const service =
  (value: Space['services'][number]): Rule =>
  ({ services }) =>
    services.includes(value);
const support =
  (value: string): Rule =>
  ({ supportModes }) =>
    supportModes.includes(value);
const audience =
  (value: string): Rule =>
  ({ publics }) =>
    publics.includes(value);
const care =
  (value: string): Rule =>
  ({ specialCare }) =>
    specialCare.includes(value);
const access =
  (value: Space['access'][number]): Rule =>
  (space) =>
    space.access.includes(value);
const fee =
  (value: string): Rule =>
  ({ fees }) =>
    fees.includes(value);
const programme =
  (value: string): Rule =>
  ({ programmes }) =>
    programmes.includes(value);
const equipped =
  (...wanted: (keyof Space['equipment'])[]): Rule =>
  ({ equipment }) =>
    wanted.some((each) => (equipment[each] ?? 0) > 0);

const rules: Partial<Record<FacetKey, Rule>> = {
  'service-demarches': service('Aide aux démarches administratives'),
  'service-atelier': support('Dans un atelier collectif'),
  'service-ordinateur': service('Accès internet et matériel informatique'),
  'service-imprimer': equipped('printer', 'scanner'),
  'service-ecran': (space) => support('À distance')(space) || equipped('videoconference')(space),
  'service-individuel': support('Accompagnement individuel'),
  'service-outils': service('Maîtrise des outils numériques du quotidien'),
  'service-emploi': service('Insertion professionnelle via le numérique'),
  'service-securite': service('Utilisation sécurisée du numérique'),
  'service-parents': service('Parentalité et éducation avec le numérique'),
  'service-loisirs': service('Loisirs et créations numériques'),
  'service-comprendre': service('Compréhension du monde numérique'),
  'service-materiel': service('Acquisition de matériel informatique à prix solidaire'),
  'service-wifi': equipped('wifi'),
  'public-jeunes': audience('Jeunes'),
  'public-etudiants': audience('Étudiants'),
  'public-familles': audience('Familles et/ou enfants'),
  'public-seniors': audience('Seniors'),
  'public-femmes': audience('Femmes'),
  'public-illettrisme': care('Illettrisme'),
  'public-anglais': care('Langues étrangères (anglais)'),
  'public-langues': care('Langues étrangères (autres)'),
  'public-surdite': care('Surdité'),
  'public-vue': care('Déficience visuelle'),
  'public-moteur': care('Handicaps moteurs'),
  'public-mental': care('Handicaps mentaux'),
  'acces-fauteuil': access('wheelchair'),
  'acces-toilettes': access('wheelchair_toilet'),
  'acces-stationnement': access('reserved_parking'),
  'acces-boucle': access('hearing_loop'),
  'acces-lsf': access('sign_language'),
  'acces-grand-ecran': access('large_screen'),
  'acces-lecteur': access('screen_reader'),
  'prix-gratuit': fee('Gratuit'),
  'prix-condition': fee('Gratuit sous condition'),
  'prix-payant': fee('Payant'),
  'label-france-services': programme('France Services'),
  'label-conseillers': programme('Conseillers numériques'),
  'label-aidants-connect': programme('Aidants Connect'),
  'label-pix': programme('Certification PIX'),
  'label-bibliotheques': programme('Bibliothèques numérique de référence'),
  'label-caf': programme("Point d'accès numérique CAF"),
  'label-promeneurs': programme('Promeneurs du net'),
  'label-grande-ecole': programme('Grande école du numérique'),
  'label-croix-rouge': programme('La Croix Rouge'),
  'label-emmaus': programme('Emmaüs Connect'),
  'label-relais-emmaus': programme('Relais numérique (Emmaüs Connect)'),
};
