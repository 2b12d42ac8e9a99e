/**
 * The value lists of the national standard of digital mediation places, v1.0.2, with their exact spelling,
 * and the few of our own. Each value is stored as it is; its words for people are in the messages.
 */
export const services = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Accès internet et matériel informatique',
  'Acquisition de matériel informatique à prix solidaire',
] as const;

export const publics = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'] as const;

export const specialCare = [
  'Surdité',
  'Handicaps moteurs',
  'Handicaps mentaux',
  'Illettrisme',
  'Langues étrangères (anglais)',
  'Langues étrangères (autres)',
  'Déficience visuelle',
] as const;

export const fees = ['Gratuit', 'Gratuit sous condition', 'Payant'] as const;

export const programmes = [
  'Aidants Connect',
  'Bibliothèques numérique de référence',
  'Certification PIX',
  'Conseillers numériques',
  'Emmaüs Connect',
  'France Services',
  'Grande école du numérique',
  'La Croix Rouge',
  "Point d'accès numérique CAF",
  'Promeneurs du net',
  'Relais numérique (Emmaüs Connect)',
] as const;

export const trainings = [
  'Formé à « Mon Espace Santé »',
  'Formé à « DUPLEX » (illettrisme)',
  'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  'Collectif ressources et acteurs réemploi (Normandie)',
  'Étapes numériques(La Poste)',
  'Fabriques de Territoire',
  'Les Éclaireurs du numérique (Drôme)',
  'Mes Papiers (Métropole de Lyon)',
  'ORDI 3.0',
  'SUD LABS (PACA)',
] as const;

// The départements of the trainings and labels that exist in one region only.
const regions: Readonly<Record<string, readonly string[]>> = {
  'Arnia/MedNum BFC (Bourgogne-Franche-Comté)': ['21', '25', '39', '58', '70', '71', '89', '90'],
  'Collectif ressources et acteurs réemploi (Normandie)': ['14', '27', '50', '61', '76'],
  'Les Éclaireurs du numérique (Drôme)': ['26'],
  'Mes Papiers (Métropole de Lyon)': ['69'],
  'SUD LABS (PACA)': ['04', '05', '06', '13', '83', '84'],
};

/** Whether a space of this commune (INSEE's code begins with its département) may have a training or label. */
export const isTrainingOf = (training: string, communeCode: string): boolean =>
  regions[training]?.includes(communeCode.slice(0, 2)) ?? true;

/** What a structure is, by the codes of the standard's typologies. */
export const structureTypologies = [
  'MUNI',
  'EPCI',
  'CD',
  'CCAS',
  'CIAS',
  'ASSO',
  'CS',
  'MJC',
  'ML',
  'ESS',
  'CCONS',
  'Autre',
] as const;

export const accessModes = [
  'Se présenter',
  'Téléphoner',
  'Contacter par mail',
  'Prendre un RDV en ligne',
  "Ce lieu n'accueille pas de public",
  'Envoyer un mail avec une fiche de prescription',
] as const;

export const supportModes = [
  'En autonomie',
  'Accompagnement individuel',
  'Dans un atelier collectif',
  'À distance',
] as const;

/** What the building and its equipment allow: moving, hearing, seeing. */
export const accesses = [
  'wheelchair',
  'wheelchair_toilet',
  'reserved_parking',
  'hearing_loop',
  'sign_language',
  'large_screen',
  'screen_reader',
] as const;

export const welcomes = ['children', 'guide_dog', 'own_computer', 'companion'] as const;

/** What can be used in a space, each with how many there are. */
export const equipments = [
  'computer',
  'tablet',
  'printer',
  'scanner',
  'wifi',
  'videoconference',
  'projector',
  'headset',
] as const;

export const walkIns = ['yes', 'sometimes', 'no'] as const;

export type Service = (typeof services)[number];
export type Access = (typeof accesses)[number];
export type Welcome = (typeof welcomes)[number];
export type Equipment = (typeof equipments)[number];
export type WalkIn = (typeof walkIns)[number];
