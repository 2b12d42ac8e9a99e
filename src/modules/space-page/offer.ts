import type { Space } from '#modules/network/rules';

/** What one can do in a space, as people look for it, in the order in which it is told. */
export const offers = [
  'demarches',
  'atelier',
  'ordinateur',
  'imprimer',
  'ecran',
  'individuel',
  'outils',
  'emploi',
  'securite',
  'parents',
  'loisirs',
  'comprendre',
  'materiel',
  'wifi',
] as const;

export type Offer = (typeof offers)[number];

export const offersOf = (space: Space): Offer[] => offers.filter((offer) => rules[offer](space));

type Rule = (space: Space) => boolean;

const service =
  (value: Space['services'][number]): Rule =>
  ({ services }) =>
    services.includes(value);
const support =
  (value: string): Rule =>
  ({ supportModes }) =>
    supportModes.includes(value);
const equipped =
  (...wanted: (keyof Space['equipment'])[]): Rule =>
  ({ equipment }) =>
    wanted.some((each) => (equipment[each] ?? 0) > 0);

/** From the words of the national standard, and from what there is to use. */
const rules: Record<Offer, Rule> = {
  demarches: service('Aide aux démarches administratives'),
  atelier: support('Dans un atelier collectif'),
  ordinateur: service('Accès internet et matériel informatique'),
  imprimer: equipped('printer', 'scanner'),
  ecran: (space) => support('À distance')(space) || equipped('videoconference')(space),
  individuel: support('Accompagnement individuel'),
  outils: service('Maîtrise des outils numériques du quotidien'),
  emploi: service('Insertion professionnelle via le numérique'),
  securite: service('Utilisation sécurisée du numérique'),
  parents: service('Parentalité et éducation avec le numérique'),
  loisirs: service('Loisirs et créations numériques'),
  comprendre: service('Compréhension du monde numérique'),
  materiel: service('Acquisition de matériel informatique à prix solidaire'),
  wifi: equipped('wifi'),
};
