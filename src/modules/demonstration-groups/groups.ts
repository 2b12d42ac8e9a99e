import type { Group, Standing } from '#modules/groups/rules';

/** Somebody who sits in a group; without an address of her own, one is made of her name. */
export interface Sitting {
  name: string;
  email?: string;
  organisation: string;
  standing?: Standing;
  /** The name of the member whose seat she takes when needed. */
  deputyOf?: string;
}

export interface ToldGroup extends Pick<Group, 'kind' | 'name' | 'mandate' | 'isOpen' | 'isPublic'> {
  members: readonly Sitting[];
}

/** The people of the demonstration who have an account. */
const coordination: Sitting = {
  name: 'Claire Vayssié',
  email: 'coordinator@maillage.example',
  organisation: 'Coordination du réseau',
  standing: 'secretary',
};
const nadia: Sitting = {
  name: 'Nadia Ferrand',
  email: 'animator@maillage.example',
  organisation: 'Animatrices et animateurs',
};
const hugo: Sitting = {
  name: 'Hugo Delpech',
  email: 'ambassador@maillage.example',
  organisation: 'Ambassadeurs du réseau',
};
const samira: Sitting = {
  name: 'Samira Benali',
  email: 'partner@maillage.example',
  organisation: 'Mission locale',
};

/** Invented people of real kinds of organisations. */
export const told: readonly ToldGroup[] = [
  {
    kind: 'committee',
    name: 'Comité de pilotage',
    mandate:
      'Le comité fixe le cap du réseau, valide les plans que les groupes préparent et répartit les moyens.\n\nIl se réunit tous les deux mois. Ses décisions sont publiques.',
    isOpen: true,
    isPublic: true,
    members: [
      { name: 'Hélène Bastide', organisation: 'Département, élue', standing: 'chair' },
      coordination,
      { name: 'Marc Sudres', organisation: 'État, préfecture' },
      { name: 'Agnès Roumieu', organisation: 'État, préfecture', deputyOf: 'Marc Sudres' },
      { name: 'Leïla Fontanges', organisation: 'Région' },
      { name: 'Philippe Cazes', organisation: 'Académie' },
      { name: 'Bruno Alary', organisation: 'Chambre de commerce et d’industrie' },
      { name: 'Sylvie Mazet', organisation: 'Chambre de métiers et de l’artisanat' },
      { name: 'Étienne Lacam', organisation: 'Chambre d’agriculture' },
      { name: 'Odile Tournié', organisation: 'Fédération des associations' },
      nadia,
      hugo,
      samira,
    ],
  },
  {
    kind: 'group',
    name: 'Économie et télétravail',
    mandate:
      'Dire ce que les espaces peuvent apporter aux entreprises, aux artisans et à celles et ceux qui travaillent loin de leur bureau : cahier des charges d’un espace de télétravail, indicateurs, note de méthode, coût.',
    isOpen: true,
    isPublic: true,
    members: [
      { name: 'Bruno Alary', organisation: 'Chambre de commerce et d’industrie', standing: 'chair' },
      { ...hugo, standing: 'secretary' },
      { name: 'Sylvie Mazet', organisation: 'Chambre de métiers et de l’artisanat' },
      nadia,
      { name: 'Thomas Gineste', organisation: 'Tiers-lieu des Quatre Vents (exemple)' },
      { name: 'Aïcha Rouquet', organisation: 'Région' },
    ],
  },
  {
    kind: 'group',
    name: 'Tourisme : avant, pendant et après le séjour',
    mandate:
      'Préparer ce qu’un visiteur cherche avant de venir, ce qu’il trouve dans un espace pendant son séjour, ce qui le fait revenir.',
    isOpen: true,
    isPublic: true,
    members: [
      { name: 'Maëlle Combarieu', organisation: 'Comité du tourisme', standing: 'chair' },
      { ...nadia, standing: 'secretary' },
      { name: 'Gérard Vinel', organisation: 'Offices de tourisme' },
      { name: 'Étienne Lacam', organisation: 'Chambre d’agriculture' },
      hugo,
    ],
  },
  {
    kind: 'group',
    name: 'E-administration',
    mandate:
      'Écrire ce qu’un espace peut faire avec une personne qui a une démarche à accomplir en ligne, et ce qu’il ne fait pas à sa place.',
    isOpen: false,
    isPublic: false,
    members: [
      { name: 'Agnès Roumieu', organisation: 'État, préfecture', standing: 'chair' },
      { ...coordination, standing: 'secretary' },
      samira,
      { name: 'Renaud Issaly', organisation: 'Caisse d’allocations familiales' },
      { name: 'Colette Marty', organisation: 'Union des maires' },
      nadia,
    ],
  },
  {
    kind: 'group',
    name: 'L’espace, ressource de son territoire',
    mandate:
      'Décrire comment un espace devient un lieu où son territoire se retrouve : associations, écoles, bibliothèques, mairies.',
    isOpen: true,
    isPublic: false,
    members: [
      { name: 'Odile Tournié', organisation: 'Fédération des associations', standing: 'chair' },
      { ...hugo, standing: 'secretary' },
      nadia,
      { name: 'Philippe Cazes', organisation: 'Académie' },
      { name: 'Colette Marty', organisation: 'Union des maires', deputyOf: 'Odile Tournié' },
    ],
  },
];
