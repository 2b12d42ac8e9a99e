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
      'On n’écrit plus dans ce bloc-notes : il est clos, ou vous n’êtes plus parmi ceux qui y écrivent.',
    full: 'Ce bloc-notes est plein : continuez dans un autre.',
    refused: 'Ce bloc-notes n’est plus ouvert pour vous.',
    signedOut:
      'Votre connexion a pris fin. Reconnectez-vous : ce que vous avez écrit ici est gardé sur cet ordinateur, et partira ensuite.',
    signedOutShared: 'Votre connexion a pris fin.',
    given: {
      label: 'Ce que vous aviez écrit et qui n’est pas parti',
      hint: 'Copiez-le où vous voulez avant de quitter cette page.',
    },
    erase: 'C’est copié : effacer de cet ordinateur',
    erased: 'C’est effacé de cet ordinateur.',
    broughtBack:
      'Un passage où vous avez écrit avait été supprimé entre-temps : il est revenu, avec vos mots.',
    here: 'Sur cette page',
    you: 'vous',
    announce: 'Annoncer ce qu’écrivent les autres',
    wrote: 'NAME a écrit',
    wroteIn: 'NAME a écrit dans « TITLE »',
    toLive: 'Écrire à plusieurs, avec la mise en forme',
  },
  kept: {
    title: 'Écrit sans connexion',
    intro:
      'Ce que vous avez écrit dans un bloc-notes sans connexion part dès que vous l’ouvrez à nouveau. S’il est clos, ou n’est plus le vôtre, copiez vos mots ici.',
    none: 'Rien n’attend dans ce navigateur.',
    hint: 'Ouvrez le bloc-notes pour qu’il parte, ou copiez-le où vous voulez.',
    open: 'Ouvrir le bloc-notes',
    erase: 'Effacer de cet ordinateur',
    erased: 'C’est effacé de cet ordinateur.',
    told: 'Des mots que vous avez écrits sans connexion ne sont pas encore partis.',
    link: 'Les retrouver',
  },
};

export type Messages = typeof fr;
