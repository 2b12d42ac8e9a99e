export const fr = {
  live: {
    text: 'Texte',
    opening: 'Ouverture…',
    saved: 'Enregistré.',
    saving: 'Enregistrement…',
    offline:
      'Hors ligne : ce que vous écrivez est gardé sur cet ordinateur, et partira quand la connexion reviendra.',
    offlineShared:
      'Hors ligne : gardez cette page ouverte. Ce que vous écrivez partira quand la connexion reviendra ; sur un ordinateur partagé, rien n’est gardé après.',
    back: 'La connexion est revenue : tout est enregistré.',
    closed:
      'Ce bloc-notes ne s’écrit plus : ce que vous venez de taper n’est pas enregistré. Copiez-le ailleurs.',
    full: 'Ce bloc-notes est plein : ce que vous venez de taper n’est pas enregistré. Continuez dans un autre.',
    refused:
      'Vous ne pouvez plus écrire ici. Votre connexion a pris fin, ou ce bloc-notes n’est plus le vôtre.',
    here: 'Sur cette page',
    you: 'vous',
    announce: 'Annoncer ce qu’écrivent les autres',
    wrote: 'NAME a écrit',
    wroteIn: 'NAME a écrit dans « TITLE »',
    toLive: 'Écrire à plusieurs, avec la mise en forme',
  },
};

export type Messages = typeof fr;
