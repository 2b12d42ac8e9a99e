import type { Words } from '#platform/module';

const words = (fr: string, en: string): Words => ({ fr, en });

/** The sixteen skills of the French reference framework of digital skills (CRCN, decree of 30 August 2019). */
export const competenceWords = {
  '1.1': words('Mener une recherche et une veille d’information', 'Search for and follow information'),
  '1.2': words('Gérer des données', 'Manage data'),
  '1.3': words('Traiter des données', 'Process data'),
  '2.1': words('Interagir', 'Interact'),
  '2.2': words('Partager et publier', 'Share and publish'),
  '2.3': words('Collaborer', 'Collaborate'),
  '2.4': words('S’insérer dans le monde numérique', 'Find one’s place in the digital world'),
  '3.1': words('Développer des documents textuels', 'Create text documents'),
  '3.2': words('Développer des documents multimédia', 'Create multimedia documents'),
  '3.3': words('Adapter les documents à leur finalité', 'Adapt documents to their purpose'),
  '3.4': words('Programmer', 'Program'),
  '4.1': words('Sécuriser l’environnement numérique', 'Secure the digital environment'),
  '4.2': words('Protéger les données personnelles et la vie privée', 'Protect personal data and privacy'),
  '4.3': words(
    'Protéger la santé, le bien-être et l’environnement',
    'Protect health, well-being, environment',
  ),
  '5.1': words('Résoudre des problèmes techniques', 'Solve technical problems'),
  '5.2': words('Évoluer dans un environnement numérique', 'Evolve in a digital environment'),
} satisfies Record<string, Words>;

export type Competence = keyof typeof competenceWords;
export const competences = Object.keys(competenceWords) as Competence[];
