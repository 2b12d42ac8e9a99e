import { formatNumber } from '#platform/i18n';
import type { Kind } from './recipient.ts';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

const kinds: Record<Kind, string> = {
  space: 'Espace',
  town_hall: 'Mairie',
  tourist_office: 'Office de tourisme',
  social_workers: 'Travail social',
  school: 'École, collège, lycée',
  library: 'Bibliothèque',
  other: 'Autre',
};

export const fr = {
  title: 'Distribution',
  editions: 'Annuaire imprimé',
  titleOf: (year: number) => `Distribution de l’annuaire ${year}`,
  takeUp: (year: number) => `Reprendre la liste de ${year}`,
  takeUpWhy:
    'La liste de l’édition précédente, avec ses nombres d’exemplaires : sans les espaces fermés depuis, et à leur adresse d’aujourd’hui. Ceux qui sont déjà ici restent comme ils sont.',
  lead: 'Qui reçoit combien d’exemplaires, et ce qu’il faut imprimer pour les envoyer.',
  kinds,
  runTitle: 'Le tirage',
  run: 'Exemplaires imprimés',
  runHint: 'Le tirage demandé à l’imprimeur.',
  saveRun: 'Enregistrer le tirage',
  savedRun: 'Le tirage est enregistré.',
  given: 'Prévus',
  outOf: (count: number) => `sur ${nb(count)}`,
  remaining: 'Restent',
  remainingWhy: 'à garder ou à donner',
  short: 'Manquent',
  shortWhy: 'imprimez-en plus, ou donnez-en moins',
  recipients: 'Destinataires',
  deliveredTo: (count: number) =>
    count === 0
      ? 'aucun n’a encore les siens'
      : count === 1
        ? 'un a reçu les siens'
        : `${nb(count)} ont reçu les leurs`,
  papersFor: 'À imprimer pour',
  everybody: 'tous les destinataires',
  among: 'Parmi eux',
  onlyWaiting: 'seulement ceux qui n’ont pas encore reçu les leurs',
  nobodyChosen: 'Il n’y a rien à imprimer : personne ne correspond.',
  handedOver: 'Remis',
  mark: 'C’est remis',
  unmark: 'Pas remis',
  delivered: (name: string) => `${name} : c’est remis.`,
  notDelivered: (name: string) => `${name} : ce n’est pas encore remis.`,
  labels: 'Étiquettes (PDF, 3 × 8, une par colis)',
  notes: 'Bons de livraison (PDF)',
  list: 'Toute une liste à la fois',
  which: 'Qui mettre dans la liste',
  listHint: 'Ceux qui y sont déjà restent comme ils sont.',
  lists: { spaces: 'Tous les espaces publiés', town_halls: 'La mairie de chaque commune' },
  each: 'Exemplaires chacun',
  addList: 'Mettre dans la liste',
  addedList: (count: number) =>
    count === 0 ? 'Ils y étaient tous déjà.' : `${nb(count)} destinataire${s(count)} de plus.`,
  add: 'Ajouter un destinataire',
  added: 'Le destinataire est dans la liste.',
  edit: (name: string) => `Modifier ${name}`,
  kind: 'Type',
  name: 'Nom',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  copies: 'Exemplaires',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  remove: 'Retirer de la liste',
  removed: 'Le destinataire est retiré.',
  sums: 'Par type',
  sumsCaption: 'Combien de destinataires, et combien d’exemplaires en tout',
  who: 'Qui reçoit',
  whoCaption: 'Chaque nom mène à sa ligne, pour la corriger ou la retirer',
  none: 'Personne n’est encore dans la liste',
  noneWhy: 'Commencez par les espaces et les mairies, en une fois.',
  errors: {
    count: 'Écrivez un nombre d’exemplaires, 1 ou plus.',
    noName: 'Donnez un nom à ce destinataire.',
    noCity: 'Donnez une commune.',
    postalCode: 'Un code postal compte 5 chiffres.',
  } as Record<string, string>,
};

export type Messages = typeof fr;
