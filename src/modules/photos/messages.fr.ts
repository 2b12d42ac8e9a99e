import { formatNumber } from '#platform/i18n';
import { pictureRefusals } from '#platform/pictures/words';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Photos',
  lead: 'Une photo prise depuis la rue aide à reconnaître la porte. La première est montrée à côté du nom de l’espace.',
  none: 'Aucune photo pour le moment.',
  noneHelps: 'Aucune photo pour le moment : une vue depuis la rue aiderait à reconnaître la porte.',
  count: (count: number) => `${formatNumber('fr', count)} photo${s(count)}`,
  see: 'Gérer les photos',
  addFirst: 'Ajouter une photo',
  add: 'Ajouter cette photo',
  added: 'La photo est ajoutée.',
  first: 'Première photo',
  forward: 'Montrer avant',
  moved: 'L’ordre est changé.',
  edit: 'Modifier',
  editTitle: 'Modifier une photo',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  cancel: 'Revenir aux photos',
  remove: 'Retirer cette photo',
  removed: 'La photo est retirée. Ses fichiers seront effacés dans deux jours au plus.',
  spaces: 'Les espaces',
  gallery: 'En photos',
  credit: (name: string) => `Photo : ${name}`,
  fields: {
    photo: 'La photo',
    photoHint: 'JPEG, PNG ou WebP, 10 Mo au plus. Le lieu et la date cachés dans le fichier sont effacés.',
    photoAgain: 'Choisissez-la de nouveau : un navigateur ne garde pas les fichiers.',
    alternative: 'Ce qu’on y voit',
    alternativeHint:
      'Pour les personnes qui ne voient pas la photo. Par exemple : la façade de pierre et la rampe, à droite de la porte.',
    credit: 'Auteur de la photo',
    wide: 'Cadrage',
    wideYes: 'Recadrer en largeur (16:9), comme les autres espaces',
    rights: 'Image des personnes',
    rightsYes: 'Personne n’est reconnaissable, ou chacun a donné son accord',
  },
  refusals: {
    ...pictureRefusals('fr'),
    already: 'Cette photo est déjà là.',
    tooMany: 'Un espace a douze photos au plus : retirez-en une d’abord.',
  },
  errors: {
    missing: 'Remplissez ce champ.',
    rights: 'Dites que personne n’est reconnaissable, ou que chacun est d’accord.',
  } as Record<string, string>,
};

export type Messages = typeof fr;
