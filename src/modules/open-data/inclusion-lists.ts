import type { Service } from '#modules/network/rules';

/** The words of the national standard in those of data·inclusion, schema v1.0.8; what has no equal there is left out. */

/** The network to which a place belongs, by its programmes. */
export const networkOfProgramme: Readonly<Record<string, string>> = {
  'Aidants Connect': 'aidants-connect',
  'Conseillers numériques': 'conseillers-numeriques',
  'Emmaüs Connect': 'emmaus',
  'France Services': 'france-service',
  'Grande école du numérique': 'grandes-ecoles-du-numerique',
  'La Croix Rouge': 'croix-rouge',
  "Point d'accès numérique CAF": 'caf',
  'Relais numérique (Emmaüs Connect)': 'emmaus',
};

/** The same by what the place is, in the codes that data·inclusion gave up in its first version. */
export const networkOfTypology: Readonly<Record<string, string>> = {
  CAF: 'caf',
  CCAS: 'ccas-cias',
  CCONS: 'chambres-consulaires',
  CD: 'departements',
  CIAS: 'ccas-cias',
  CIDFF: 'cidff',
  CPAM: 'cpam',
  DEPT: 'departements',
  E2C: 'ecoles-de-la-deuxieme-chance',
  FT: 'france-travail',
  LA_POSTE: 'la-poste',
  MDE: 'maisons-de-l-emploi',
  MDEF: 'maisons-de-l-emploi',
  MDPH: 'mdph',
  MDS: 'maisons-des-solidarites',
  MJC: 'mjc',
  ML: 'mission-locale',
  MSA: 'mutualite-sociale-agricole',
  MSAP: 'msap',
  MUNI: 'communes',
  PIJ_BIJ: 'reseau-information-jeunesse',
  PIMMS: 'pimms-mediation',
  REG: 'regions',
  RESSOURCERIE: 'ressourceries',
  RFS: 'france-service',
  UDAF: 'unaf',
};

const fundamentals = 'numerique--maitriser-les-fondamentaux-du-numerique';

/** What is learnt, or done together, with each service. */
export const topicsOfHelp: Readonly<Partial<Record<Service, readonly string[]>>> = {
  'Aide aux démarches administratives': [
    'numerique--acceder-a-des-services-en-ligne',
    'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
  ],
  'Maîtrise des outils numériques du quotidien': [fundamentals],
  'Insertion professionnelle via le numérique': [fundamentals],
  'Utilisation sécurisée du numérique': [fundamentals],
  'Parentalité et éducation avec le numérique': [
    fundamentals,
    'famille--soutien-a-la-parentalite-et-a-leducation',
  ],
  'Loisirs et créations numériques': [fundamentals],
  'Compréhension du monde numérique': [fundamentals],
};

/** What is there to be used, or bought. */
export const topicsOfEquipment: Readonly<Partial<Record<Service, readonly string[]>>> = {
  'Accès internet et matériel informatique': ['numerique--acceder-a-une-connexion-internet'],
  'Acquisition de matériel informatique à prix solidaire': ['numerique--acquerir-un-equipement'],
};

export const publicOf: Readonly<Record<string, string>> = {
  Jeunes: 'jeunes',
  Étudiants: 'etudiants',
  'Familles et/ou enfants': 'familles',
  Seniors: 'seniors',
  Femmes: 'femmes',
};

export const wayOf: Readonly<Record<string, string>> = {
  'Se présenter': 'se-presenter',
  Téléphoner: 'telephoner',
  'Contacter par mail': 'envoyer-un-courriel',
  'Envoyer un mail avec une fiche de prescription': 'envoyer-un-courriel',
  'Prendre un RDV en ligne': 'utiliser-lien-mobilisation',
};
