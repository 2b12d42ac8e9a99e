import { kindRefusals } from '#platform/files/kind-words';
export const fr = {
  field: {
    hint: 'Ici, jusqu’à 500 Mo\u00a0: un gros fichier part tout de suite, morceau par morceau, et reprend après une coupure.',
    progress: 'Envoi du fichier',
    sent: '{name}\u00a0: {done} Mo sur {all} Mo',
    cut: 'La ligne est coupée\u00a0: l’envoi reprendra de lui-même.',
    arrived: '{name} est arrivé. Terminez le formulaire pour le partager.',
    waiting: '{name} était en route\u00a0: choisissez-le de nouveau, l’envoi reprendra où il en était.',
    unfinished: 'Attendez la fin de l’envoi, ou arrêtez-le.',
    gone: 'L’envoi n’a pas pu aller au bout. Choisissez de nouveau le fichier, ou reconnectez-vous dans un autre onglet.',
    stop: 'Arrêter',
  },
  refusals: {
    tooBig: 'Ce fichier pèse plus de 500 Mo\u00a0: partagez-le par un lien.',
    tooMany:
      'Vous avez déjà de gros fichiers en route\u00a0: terminez leurs formulaires, ou attendez demain.',
    ...kindRefusals.fr,
  },
};

export type Messages = typeof fr;
