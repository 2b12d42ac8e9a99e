import { ofName } from '#platform/of-name';

export const fr = {
  team: 'L’équipe',
  roles: {
    animator: 'animation',
    ambassador: 'ambassade',
    partner: 'partenariat',
    coordinator: 'coordination du réseau',
    inhabitant: 'habitante ou habitant',
  },
  roleAt: (role: string, where: string) => `${role} : ${where}`,
  choice: {
    which: 'Quel rôle ?',
    hints: {
      animator: 'Accueille le public dans un ou plusieurs espaces.',
      ambassador: 'Accompagne les espaces d’un territoire.',
      partner: 'Oriente des personnes, finance, ou représente un organisme public.',
      coordinator: 'Anime tout le réseau et voit tout le monde.',
    },
    chosen: (role: string) => `Rôle : ${role}.`,
    change: 'Choisir un autre rôle',
  },
  places: {
    spaceAt: (commune: string, space: string) => `${commune} : ${space}`,
    spaceNumber: (rank: number) => (rank === 1 ? 'Espace' : `Espace n° ${rank}`),
    choose: 'Choisir',
    noSpace: 'Aucun',
    spacesHint: 'Il pourra s’en ajouter d’autres, sur la page de la personne.',
    territory: 'Intercommunalités',
    territoryHint: 'Une ou plusieurs ; ou bien, plus bas, des communes.',
    communes: 'Communes',
    communesHint: 'Pour un territoire qui ne suit pas une intercommunalité : un nom par ligne.',
  },
  errors: {
    noSpaces: 'Choisissez au moins un espace où cette personne accueillera.',
    noTerritory: 'Choisissez au moins une intercommunalité, ou écrivez une commune.',
    unknownCommune: (names: string) => `Aucune commune du réseau ne s’appelle ainsi : ${names}.`,
    notYours: 'Cet espace n’est pas dans votre territoire.',
    endBeforeStart: 'La fin vient avant le début.',
    past: 'Ce jour est passé.',
  },
  refusals: {
    notYours:
      'Vous pouvez confier des espaces de votre territoire. Pour le reste, voyez avec la coordination.',
    sameRole: 'Cette personne a déjà ce rôle-là, à cet endroit.',
    lastCoordinator:
      'Il ne resterait personne pour coordonner le réseau. Donnez d’abord ce rôle à quelqu’un d’autre, sans date de fin.',
    demonstration: 'Ce compte de démonstration sert à tout le monde : il ne change pas.',
    noAccount: 'Cette personne n’a pas de compte ouvert. Invitez-la d’abord.',
  },
  give: {
    title: (name: string) => `Un rôle de plus pour ${name}`,
    crumb: 'Ajouter un rôle',
    from: 'À partir du',
    fromHint: 'Laissez vide pour aujourd’hui.',
    until: 'Jusqu’au',
    untilHint: 'Ce jour compris. Laissez vide si la fin n’est pas connue.',
    submit: 'Donner ce rôle',
    given: (name: string) => `C’est fait : ${name} a un rôle de plus.`,
  },
  end: {
    title: (name: string) => `Mettre fin à un rôle ${ofName(name)}`,
    crumb: 'Fin d’un rôle',
    lead: (share: string) => `${share}. Les droits que donne ce rôle cessent aussitôt.`,
    welcomes: 'Accueil du public',
    welcomesHint:
      'Ce qui est coché s’arrête aussi : l’annuaire ne dira plus que cette personne accueille là. Décochez ce qui continue.',
    submit: 'Mettre fin à ce rôle',
    ended: 'Le rôle est terminé.',
    endedAndLeft: (where: string) => `Le rôle est terminé, et l’accueil du public aussi : ${where}.`,
  },
};

export type Messages = typeof fr;
