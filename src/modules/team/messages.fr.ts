import { formatNumber } from '#platform/i18n';
import { ofName } from '#platform/of-name';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

/** What to do about a reset that was not asked for, and by which number. */
const unasked = (how: string): string => `Vous n’avez rien demandé ? Prévenez-nous tout de suite${how}`;

export const fr = {
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
  person: {
    contact: 'Adresse de courriel',
    phone: 'Téléphone',
    state: 'Compte',
    lastSeen: 'Dernière connexion',
    code: 'Code à 6 chiffres',
    codeOn: 'installé',
    codeOff: 'pas encore installé',
    left: (day: string, by: string) => `Compte fermé le ${day} par ${by}.`,
    handedTo: (name: string) => `Ce qui était à confier l’est à ${name}.`,
    replacedBy: (name: string, dates: string) => `${name} prend sa place ${dates}.`,
    welcomesTitle: 'Accueil du public',
    elsewhere:
      'Cette personne travaille hors de votre territoire. Vous pouvez lui confier un espace du vôtre.',
  },
  shares: {
    title: 'Ses rôles',
    none: 'Aucun rôle pour le moment.',
    caption: 'Rôles en cours et à venir',
    pastTitle: 'Ses rôles d’avant',
    pastCaption: 'Rôles terminés',
    role: 'Rôle',
    where: 'Où',
    dates: 'Quand',
    wholeNetwork: 'tout le réseau',
    since: (day: string) => `depuis le ${day}`,
    from: (day: string) => `à partir du ${day}`,
    inPlaceOf: (name: string) => `remplace ${name}`,
    end: 'Mettre fin',
    endOf: (role: string) => `au rôle ${role}`,
  },
  verbs: {
    title: 'Ce que vous pouvez faire',
    addRole: 'Ajouter un rôle',
    replace: 'Organiser un remplacement',
    leave: 'Fermer le compte',
    reopen: 'Rouvrir le compte',
    resetCode: 'Remettre à zéro son code',
    invite: 'Inviter cette personne',
    seeInvitation: 'Voir l’invitation',
  },
  code: {
    title: (name: string) => `Remettre à zéro le code ${ofName(name)}`,
    crumb: 'Code',
    lead: 'Pour un téléphone perdu ou changé. Ses connexions sont fermées ; un nouveau code s’installera à la prochaine. Un courriel part pour le dire, et l’acte est inscrit au journal.',
    checked: 'Nous nous sommes parlé : la demande vient bien de cette personne',
    unchecked: 'Assurez-vous d’abord que la demande vient bien de cette personne.',
    submit: 'Remettre à zéro',
    done: (name: string) => `C’est fait. ${name} installera un nouveau code à sa prochaine connexion.`,
  },
  mail: ({ name, by, network, phone }: Reset) => ({
    subject: `Votre code de connexion a été remis à zéro – ${network}`,
    text: [
      `Bonjour ${name},`,
      `${by} a remis à zéro le code à 6 chiffres de votre compte, à votre demande. Vos connexions ouvertes sont fermées. À la prochaine, vous en installerez un nouveau.`,
      phone === '' ? unasked('.') : unasked(` : ${phone}.`),
      network,
    ].join('\n\n'),
  }),
};

interface Reset {
  name: string;
  by: string;
  network: string;
  phone: string;
}

export type Messages = typeof fr;
