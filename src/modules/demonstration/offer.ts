import type { NewSpace, Service } from '#modules/network/rules';
import type { Kind } from './kind.ts';
import type { Random } from './random.ts';

type Offer = Pick<
  Required<NewSpace>,
  | 'services'
  | 'publics'
  | 'specialCare'
  | 'fees'
  | 'programmes'
  | 'supportModes'
  | 'accessModes'
  | 'welcomes'
  | 'equipment'
>;

const always: Service[] = [
  'Accès internet et matériel informatique',
  'Maîtrise des outils numériques du quotidien',
];

const often: Record<Kind, Service[]> = {
  library: [
    'Loisirs et créations numériques',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Compréhension du monde numérique',
  ],
  town_hall: ['Aide aux démarches administratives', 'Utilisation sécurisée du numérique'],
  association: [
    'Utilisation sécurisée du numérique',
    'Loisirs et créations numériques',
    'Acquisition de matériel informatique à prix solidaire',
  ],
  school: [
    'Parentalité et éducation avec le numérique',
    'Compréhension du monde numérique',
    'Loisirs et créations numériques',
  ],
  relay: [
    'Aide aux démarches administratives',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
  ],
  social_centre: [
    'Aide aux démarches administratives',
    'Parentalité et éducation avec le numérique',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
  ],
  third_place: [
    'Loisirs et créations numériques',
    'Compréhension du monde numérique',
    'Acquisition de matériel informatique à prix solidaire',
    'Insertion professionnelle via le numérique',
  ],
  youth: [
    'Insertion professionnelle via le numérique',
    'Loisirs et créations numériques',
    'Utilisation sécurisée du numérique',
  ],
};

/** What is done in a space of this kind, for whom and with what. */
export function offerOf(kind: Kind, random: Random): Offer {
  const services = random.some(often[kind], random.between(1, often[kind].length));
  return {
    services: [...always, ...services],
    publics: publicsOf(kind, random),
    specialCare: random.chance(0.35)
      ? random.some(
          ['Illettrisme', 'Handicaps moteurs', 'Langues étrangères (anglais)', 'Surdité'],
          random.between(1, 2),
        )
      : [],
    fees: feesOf(kind, random),
    programmes: programmesOf(kind, random),
    supportModes: [
      'En autonomie',
      'Accompagnement individuel',
      ...(random.chance(0.75) ? ['Dans un atelier collectif'] : []),
    ],
    accessModes: ['Se présenter', 'Téléphoner', ...(random.chance(0.6) ? ['Contacter par mail'] : [])],
    welcomes: [
      'guide_dog',
      ...random.some(['children', 'own_computer', 'companion'] as const, random.between(1, 3)),
    ],
    equipment: equipmentOf(kind, random),
  };
}

function publicsOf(kind: Kind, random: Random): string[] {
  if (kind === 'youth') return ['Jeunes', 'Étudiants'];
  if (kind === 'school') return ['Familles et/ou enfants', 'Jeunes'];
  return random.chance(0.4)
    ? random.some(['Seniors', 'Familles et/ou enfants', 'Jeunes'], random.between(1, 2))
    : [];
}

const feesOf = (kind: Kind, random: Random): string[] => {
  if (kind === 'third_place')
    return random.chance(0.5) ? ['Gratuit sous condition', 'Payant'] : ['Gratuit sous condition'];
  if (kind === 'association') return random.chance(0.5) ? ['Gratuit sous condition'] : ['Gratuit'];
  return ['Gratuit'];
};

function programmesOf(kind: Kind, random: Random): string[] {
  const adviser = random.chance(0.3) ? ['Conseillers numériques'] : [];
  const carer =
    ['social_centre', 'town_hall', 'relay'].includes(kind) && random.chance(0.4) ? ['Aidants Connect'] : [];
  return [...adviser, ...carer, ...(kind === 'youth' ? ['Promeneurs du net'] : [])];
}

function equipmentOf(kind: Kind, random: Random): Offer['equipment'] {
  const room = {
    library: 6,
    town_hall: 2,
    association: 6,
    school: 12,
    relay: 3,
    social_centre: 8,
    third_place: 5,
    youth: 6,
  }[kind];
  return {
    computer: Math.max(1, room + random.between(-2, 3)),
    printer: 1,
    wifi: 1,
    ...(random.chance(0.8) ? { scanner: 1 } : {}),
    ...(random.chance(0.5) ? { tablet: random.between(2, 8) } : {}),
    ...(random.chance(0.4) ? { headset: random.between(2, 10) } : {}),
    ...(random.chance(kind === 'relay' || kind === 'town_hall' ? 0.7 : 0.3) ? { videoconference: 1 } : {}),
    ...(random.chance(0.45) ? { projector: 1 } : {}),
  };
}
