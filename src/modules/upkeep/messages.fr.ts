import { formatNumber } from '#platform/i18n';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  cancel: 'Revenir à la fiche',
  list: {
    title: 'Les espaces',
    own: 'Mes espaces',
    search: 'Nom, commune ou code postal',
    find: 'Chercher',
    tabs: 'État des espaces',
    states: {
      all: 'Tous',
      published: 'Publiés',
      draft: 'Brouillons',
      closed: 'Fermés',
      unchecked: 'À vérifier',
    },
    add: 'Ajouter un espace',
    caption: (count: number) => `${nb(count)} espace${s(count)}`,
    name: 'Espace',
    commune: 'Commune',
    state: 'État',
    completeness: 'Complète\u00a0à',
    checked: 'Vérifiée le',
    never: 'jamais',
    emptyTitle: 'Aucun espace ici',
    empty: (words: string) => `Rien ne répond à « ${words} » dans cette liste.`,
    emptyState: 'Cette liste est vide pour le moment.',
    seeAll: 'Voir tous les espaces',
    none: 'Aucun espace ne vous est confié pour le moment. La personne qui coordonne le réseau peut vous en confier un.',
    perPage: (count: number) => `${count} par page`,
  },
  space: {
    publicPage: 'Voir la page publique',
    notPublic: 'Cette fiche n’est pas encore publique.',
    closed: 'Cet espace est fermé : il n’est plus dans l’annuaire.',
    stillTrue: 'C’est toujours vrai',
    stillTrueHint: 'Relisez la fiche : si rien n’a changé, dites-le. La date est montrée au public.',
    checked: (day: string) => `Vérifiée le ${day}`,
    neverChecked: 'Jamais vérifiée',
    isChecked: 'C’est noté : fiche vérifiée aujourd’hui.',
  },
  status: {
    title: 'État de la fiche',
    now: 'aujourd’hui :',
    explained: {
      draft: 'La fiche est un brouillon : seuls ceux qui la tiennent la voient.',
      published: 'La fiche est dans l’annuaire : tout le monde la voit.',
      closed: 'L’espace est fermé. Sa fiche et son historique sont gardés.',
      merged: 'Cette fiche était un doublon : elle mène à celle qui reste.',
    },
    notYours: 'Publier, retirer ou fermer revient à l’ambassadeur du territoire ou à la coordination.',
    steps: {
      publier: {
        title: 'Publier la fiche',
        follows: 'Elle apparaît dans l’annuaire tout de suite.',
        save: 'Publier',
        saved: 'La fiche est publiée : elle est dans l’annuaire.',
      },
      rouvrir: {
        title: 'Rouvrir l’espace',
        follows: 'Sa fiche revient dans l’annuaire tout de suite, telle qu’elle était : relisez-la d’abord.',
        save: 'Rouvrir et publier',
        saved: 'L’espace est rouvert : sa fiche est de nouveau dans l’annuaire.',
      },
      retirer: {
        title: 'Retirer la fiche de l’annuaire',
        follows: 'Elle redevient un brouillon, le temps de la revoir. Rien n’est effacé.',
        save: 'Retirer de l’annuaire',
        saved: 'La fiche n’est plus dans l’annuaire.',
      },
      fermer: {
        title: 'Fermer l’espace',
        follows: 'L’espace n’accueille plus. Sa fiche et son historique sont gardés, et il peut rouvrir.',
        save: 'Fermer l’espace',
        saved: 'L’espace est fermé. C’est écrit dans le journal.',
      },
    },
    notFromHere: 'Il n’y a rien à faire ici : la fiche est déjà dans un autre état.',
    reason: 'Pourquoi il ferme',
    reasonHint: 'Gardé dans le journal du réseau, pas montré au public.',
    incomplete: (percent: number) =>
      `La fiche est complète à ${percent} %. Vous pouvez la publier et la compléter ensuite.`,
  },
  block: {
    unchecked: (count: number) =>
      count < 2 ? 'Une fiche non vérifiée depuis 6 mois' : `${nb(count)} fiches non vérifiées depuis 6 mois`,
    uncheckedWhy: 'Relire une fiche prend deux minutes.',
    see: 'Voir',
    what: 'les fiches',
    incomplete: (name: string, percent: number) => `${name} : fiche complète à ${percent} %`,
    missing: (label: string) => `Il manque : ${label.toLowerCase()}.`,
    fill: 'Compléter',
  },
};

export type Messages = typeof fr;
