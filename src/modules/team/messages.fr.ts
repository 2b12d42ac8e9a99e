import { formatNumber } from '#platform/i18n';
import { lists, mails } from './joining.fr.ts';
import { person } from './person.fr.ts';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  roles: {
    animator: 'animation',
    ambassador: 'ambassade',
    partner: 'partenariat',
    coordinator: 'coordination du réseau',
    inhabitant: 'habitante ou habitant',
  },
  roleAt: (role: string, where: string) => `${role} : ${where}`,
  states: {
    active: 'Compte ouvert',
    invited: 'Invitation envoyée',
    expired: 'Invitation expirée',
    away: 'En absence',
    none: 'Sans compte',
    deactivated: 'Compte fermé',
  },
  tabs: {
    all: 'Tout le monde',
    active: 'Comptes ouverts',
    invited: 'Invitations',
    away: 'En absence',
    none: 'Sans compte',
    deactivated: 'Comptes fermés',
  },
  list: {
    title: 'L’équipe',
    invite: 'Inviter',
    inviteMany: 'Inviter une liste',
    search: 'Nom ou courriel',
    find: 'Chercher',
    tabsLabel: 'État des comptes',
    caption: (count: number) => `${nb(count)} personne${s(count)}`,
    name: 'Personne',
    roles: 'Rôles',
    state: 'État',
    lastSeen: 'Dernière connexion',
    never: 'jamais',
    welcomesAt: (where: string) => `accueil : ${where}`,
    validUntil: (day: string) => `valable jusqu’au ${day}`,
    awayUntil: (day: string) => `jusqu’au ${day}`,
    emptyTitle: 'Personne ici',
    empty: (words: string) => `Rien ne répond à « ${words} » dans cette liste.`,
    emptyState: 'Cette liste est vide pour le moment.',
    seeAll: 'Voir toute l’équipe',
    perPage: (count: number) => `${count} par page`,
  },
  invite: {
    title: 'Inviter une personne',
    lead: 'Elle reçoit un courriel avec un lien, valable 14 jours. En l’ouvrant, elle choisit son mot de passe ou entre sans.',
    name: 'Nom',
    nameHint: 'Prénom et nom, tels qu’on les dira.',
    email: 'Adresse de courriel',
    submit: 'Envoyer l’invitation',
    sent: (name: string) => `L’invitation pour ${name} est partie.`,
    many: 'Vous en avez plusieurs à inviter ? Collez une liste',
  },
  role: {
    role: 'Rôle',
    roleHints: {
      animator: 'Accueille le public dans un ou plusieurs espaces.',
      ambassador: 'Accompagne les espaces d’un territoire.',
      partner: 'Oriente des personnes, finance, ou représente un organisme public.',
      coordinator: 'Anime tout le réseau et voit tout le monde.',
    },
    places: 'Espaces',
    spaceNumber: (rank: number) => (rank === 1 ? 'Espace' : `Espace n° ${rank}`),
    noSpace: 'Aucun',
    spacesHint: 'Pour l’animation. D’autres espaces s’ajoutent ensuite, sur sa page.',
    territory: 'Territoire',
    territoryHint: 'Pour l’ambassade : une ou plusieurs intercommunalités.',
    communes: 'Communes',
    communesHint: 'Pour un territoire qui ne suit pas une intercommunalité : un nom par ligne.',
  },
  errors: {
    noSpaces: 'Choisissez au moins un espace où cette personne accueillera.',
    noTerritory: 'Choisissez au moins une intercommunalité, ou écrivez une commune.',
    unknownCommune: (names: string) => `Cette commune n’est pas dans le réseau : ${names}.`,
    notYours: 'Cet espace n’est pas dans votre territoire.',
    tooManyLines: 'Une liste compte au plus 200 lignes : faites-en deux.',
    linesWrong: (count: number) =>
      count < 2
        ? 'Une ligne est à revoir : elle est montrée plus bas.'
        : `${nb(count)} lignes sont à revoir : elles sont montrées plus bas.`,
    endBeforeStart: 'La fin vient avant le début.',
    past: 'Ce jour est passé.',
    checked: 'Assurez-vous d’abord que c’est bien elle qui demande.',
    sameRole: 'Cette personne a déjà ce rôle-là, à cet endroit.',
  },
  refusals: {
    notYours:
      'Vous pouvez inviter des personnes qui animent des espaces de votre territoire. Pour le reste, voyez avec la coordination.',
    known: (name: string) =>
      `${name} a déjà un compte à cette adresse. Voici sa page : vous pouvez y ajouter un rôle.`,
    invited: (name: string) =>
      `${name} a déjà reçu une invitation à cette adresse. La voici : vous pouvez la renvoyer.`,
    lastCoordinator:
      'Il ne resterait personne pour coordonner le réseau. Donnez d’abord ce rôle à quelqu’un d’autre, sans date de fin.',
    demonstration: 'Ce compte de démonstration sert à tout le monde : il ne se ferme pas.',
    noAccount: 'Cette personne n’a pas de compte ouvert. Invitez-la d’abord.',
    nothing: 'Il n’y a rien ici que vous puissiez confier.',
    alreadyReplaced: 'Une personne prend déjà sa place pendant ces jours.',
    answered: 'Cette invitation a reçu sa réponse entre-temps.',
  },
  ...lists,
  person,
  mails,
};
export type Messages = typeof fr;
