import { formatNumber } from '#platform/i18n';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  home: 'Accueil',
  title: 'Galerie',
  description: (network: string) => `Les espaces en images : les albums de ${network}.`,
  lead: 'Des ateliers, des fêtes, des lieux : ce qui s’est passé dans les espaces.',
  count: (count: number) => `${formatNumber('fr', count)} photo${s(count)}`,
  older: 'Albums plus anciens',
  newest: 'Revenir aux derniers',
  nothing: {
    title: 'Pas encore d’album',
    text: 'Les espaces n’ont rien montré pour le moment. L’agenda dit ce qui a lieu cette semaine.',
  },
  inSpace: 'En images',
  onHome: { title: 'Les espaces en images', all: 'Toute la galerie' },
  added: (day: string) => `ajouté le ${day}`,
  photo: (rank: number, count: number) => `Photo ${rank} sur ${count}`,
  before: 'Photo précédente',
  after: 'Photo suivante',
  credit: (name: string) => `Photo : ${name}`,
  sizes: 'Emporter cette photo',
  size: (width: number, height: number, format: string, weight: string) =>
    `${format}, ${formatNumber('fr', width)} × ${formatNumber('fr', height)} (${weight})`,
  kilobytes: (count: number) => `${formatNumber('fr', count)} Ko`,
  itIsMe: 'C’est moi, retirez-la',
  takeDown: {
    title: 'Retirer cette photo',
    lead: 'Vous vous reconnaissez, ou vous reconnaissez votre enfant : la photo disparaît du site dès que vous l’envoyez. L’équipe de l’espace est prévenue. Vous n’avez rien à justifier.',
    word: 'Un mot pour l’équipe',
    wordHint: 'Si vous voulez. N’indiquez rien sur votre santé.',
    submit: 'Retirer la photo maintenant',
    back: 'Laisser la photo',
    done: 'C’est fait : la photo n’est plus sur le site. L’équipe est prévenue.',
    tooMany: (wait: string) =>
      `Beaucoup de photos viennent d’être retirées depuis cet appareil. Réessayez dans ${wait}, ou appelez l’espace.`,
  },
  feed: {
    title: (network: string) => `Galerie – ${network}`,
    description: 'Les nouveaux albums des espaces.',
  },
  mails: {
    line: (alternative: string, album: string) => (alternative ? `${alternative} (${album})` : album),
    waited: {
      subject: (count: number) =>
        count < 2
          ? 'Une photo qui attendait a été effacée'
          : `${formatNumber('fr', count)} photos qui attendaient ont été effacées`,
      said: (count: number): string =>
        count < 2
          ? 'Depuis trente jours, cette photo n’était pas décrite, ou son retrait attendait une décision. Elle est effacée, dans l’album\u00a0:'
          : 'Depuis trente jours, ces photos n’étaient pas décrites, ou leur retrait attendait une décision. Elles sont effacées, dans les albums\u00a0:',
      next: 'Vous n’avez rien à faire.',
    },
    back: {
      subject: (count: number) =>
        count < 2
          ? 'Une photo retirée était revenue dans la galerie'
          : `${formatNumber('fr', count)} photos retirées étaient revenues dans la galerie`,
      said: (count: number): string =>
        count < 2
          ? 'Une sauvegarde a ramené une photo qui avait été retirée. Elle est retirée de nouveau, ses fichiers sont effacés :'
          : 'Une sauvegarde a ramené des photos qui avaient été retirées. Elles sont retirées de nouveau, leurs fichiers sont effacés :',
      next: 'Vous n’avez rien à faire. Si ce n’est pas voulu, ajoutez la photo avec une autorisation signée.',
    },
    over: {
      subject: (count: number) =>
        count < 2
          ? 'Une photo de la galerie a été retirée'
          : `${formatNumber('fr', count)} photos de la galerie ont été retirées`,
      said: (count: number): string =>
        count < 2
          ? 'Une autorisation est arrivée à son terme. Cette photo a été retirée, ses fichiers sont effacés :'
          : 'Des autorisations sont arrivées à leur terme. Ces photos ont été retirées, leurs fichiers sont effacés :',
      next: 'Vous n’avez rien à faire. Pour montrer une photo de nouveau, il faut une autorisation nouvelle.',
    },
    asked: {
      subject: (album: string) => `Quelqu’un demande le retrait d’une photo : ${album}`,
      said: (alternative: string, album: string) =>
        `Une personne se reconnaît dans une photo de l’album « ${album} » : ${alternative}`,
      word: 'Elle a ajouté :',
      next: 'La photo est déjà cachée. Effacez-la pour de bon, ou montrez-la de nouveau si c’est une erreur. Sans décision, elle s’efface au bout de trente jours.',
      open: 'Voir la photo',
    },
  },
};

export type Messages = typeof fr;
