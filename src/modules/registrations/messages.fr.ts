import type { Call, Reminder } from '#modules/registration/rules';
import { formatNumber } from '#platform/i18n';
import type { Period, Tab } from './search.ts';

const tabs: Record<Tab, string> = {
  toutes: 'Toutes',
  appeler: 'À appeler',
  confirmees: 'Confirmées',
  attente: 'Attente',
  annulees: 'Annulées',
};

const periods: Record<Period, string> = { venir: 'À venir', semaine: 'Cette semaine', passees: 'Passées' };

const calls: Record<Call, string> = {
  promoted: 'À appeler : une place s’est libérée',
  unbooked: 'À appeler : son inscription est annulée',
  unreachable: 'À appeler : son courriel n’arrive pas',
  added: 'À appeler : le cycle a une séance de plus',
  moved: 'À appeler : l’atelier est déplacé',
  cancelled: 'À appeler : l’atelier est annulé',
  restored: 'À appeler : l’atelier aura bien lieu',
  missed: 'À appeler : absence à la séance',
  reminder: 'À rappeler : c’est demain',
};

const reminders: Record<Reminder, string> = {
  phone: 'Par téléphone',
  sms: 'Par SMS',
  email: 'Par courriel',
  none: 'Pas de rappel',
};

const rankInWords = (rank: number): string => (rank === 1 ? '1er' : `${rank}e`);

const people = (count: number): string =>
  `${formatNumber('fr', count)} ${count < 2 ? 'personne' : 'personnes'}`;

const seatsGiven = (given: number, left: number): string => {
  if (given === 0)
    return left === 1
      ? 'Aucune place n’est libre : la personne attend toujours.'
      : `Aucune place n’est libre : les ${people(left)} attendent toujours.`;
  const said = given < 2 ? `${given} place donnée.` : `${given} places données.`;
  return left === 0 ? said : `${said} ${people(left)} ${left === 1 ? 'attend' : 'attendent'} toujours.`;
};

export const fr = {
  title: 'Inscriptions',
  tabs,
  periods,
  calls,
  reminders,
  search: 'Nom, téléphone, n°',
  period: 'Période',
  filter: 'Filtrer',
  chosen: 'Celles que vous cochez',
  chosenCount: { one: 'cochée', other: 'cochées' },
  chooseAll: 'Tout cocher',
  chooseNone: 'Tout décocher',
  giveSeats: 'Donner une place',
  seatsGiven,
  cancelChosen: 'Annuler celles que vous cochez',
  why: 'Pourquoi',
  whyHint:
    'Les personnes le lisent dans leur courriel ; celles qui n’en ont pas sont à appeler. Un cycle est annulé en entier.',
  called: 'J’ai prévenu',
  calledOne: 'C’est dit, la personne est prévenue',
  calledCount: (count: number) =>
    count < 2 ? 'C’est noté : la personne est prévenue.' : `C’est noté : ${count} personnes prévenues.`,
  choose: (name: string) => `Choisir ${name}`,
  count: (count: number) =>
    `${formatNumber('fr', count)} ${count < 2 ? 'inscription' : 'inscriptions'}, les plus récentes d’abord`,
  callCount: (count: number) =>
    `${formatNumber('fr', count)} ${count < 2 ? 'chose' : 'choses'} à dire, la séance la plus proche d’abord`,
  perPage: (count: number) => `${count} par page`,
  download: 'Exporter (CSV)',
  space: 'Espace',
  everySpace: 'Tous les espaces',
  everyWorkshop: 'Tous les ateliers',
  csv: { number: 'Numéro', day: 'Jour', time: 'Heure', yes: 'oui', no: 'non' },
  person: 'Personne',
  workshop: 'Atelier',
  when: 'Quand',
  state: 'État',
  since: 'Depuis',
  days: (count: number) => `${count} j`,
  none: 'Aucune inscription',
  noneYet: 'Personne ne s’est encore inscrit aux ateliers à venir.',
  noneHere: 'Aucune ne répond à tout cela. Essayez une autre période, ou un nom plus court.',
  noCalls: 'Personne à appeler',
  noCallsHere: 'Toutes les personnes sont prévenues de ce qui a changé.',
  seeAll: 'Voir toutes les inscriptions',
  workshops: 'Ateliers',
  seat: 'Confirmée',
  waiting: (rank: number) => `Liste d’attente, ${rankInWords(rank)}`,
  cancelledBySelf: 'Annulée par la personne',
  cancelledByTeam: 'Annulée par l’équipe',
  meetingCancelled: 'Séance annulée, personne prévenue',
  people: 'Qui vient',
  peopleOf: (taken: number, seats: number) => `Qui vient : ${taken} sur ${seats}`,
  wereComing: (count: number) => `Qui devait venir : ${people(count)}`,
  registered: 'Inscription',
  nobody: 'Personne n’est encore inscrit.',
  waitingList: (count: number) => `Liste d’attente : ${people(count)}`,
  cancelledCount: (count: number) =>
    count === 1 ? '1 inscription annulée' : `${count} inscriptions annulées`,
  laptops: (taken: number, laptops: number) => `Ordinateurs à prêter : ${taken} sur ${laptops}.`,
  phone: 'Téléphone',
  noPhone: 'Aucun téléphone',
  email: 'Courriel',
  noEmail: 'Aucun courriel',
  lostEmail: (email: string) => `${email} (ce qu’on y écrit n’arrive pas)`,
  remind: 'Rappel',
  need: 'Besoin',
  noNeed: 'Aucun besoin signalé',
  computer: 'Ordinateur',
  laptop: 'Ordinateur à prêter',
  ownComputer: 'Rien à prêter',
  bySite: (day: string) => `${day}, sur le site`,
  byTeam: (day: string) => `${day}, par l’équipe`,
  meetings: 'Ses séances',
  number: (number: number) => `Inscription n° ${number}`,
  take: 'Inscrire quelqu’un',
  takeNow: 'Inscrire',
  takeWaiting: 'Inscrire sur la liste d’attente',
  taken: 'C’est noté. Vous pouvez imprimer une fiche à remettre.',
  isFull: 'C’est complet : la personne sera sur la liste d’attente.',
  free: (count: number) => (count === 1 ? 'Il reste 1 place.' : `Il reste ${count} places.`),
  firstName: 'Prénom',
  name: 'Nom',
  cycle: 'Séances',
  onlyThis: 'Cette séance seulement',
  print: 'Imprimer la fiche à remettre (A6)',
  change: 'Changer le téléphone, le rappel ou le besoin',
  save: 'Enregistrer',
  noted: 'C’est noté.',
  cancelAll: 'Annuler cette inscription',
  takeOut: 'Ne viendra pas à cette séance',
  takeOutNow: 'Retirer de cette séance',
  takeOutHintMail:
    'La place ira à la personne suivante, et un courriel prévient. Les autres séances sont gardées. Pour revenir en arrière, il faudra l’inscrire à nouveau à cette séance.',
  takeOutHintPhone:
    'La place ira à la personne suivante. Les autres séances sont gardées. Pour revenir en arrière, il faudra l’inscrire à nouveau à cette séance.',
  takenOut: 'C’est noté : la personne ne vient pas à cette séance. Ses autres séances sont gardées.',
  cancelHintMail: 'La place ira à la personne suivante. Un courriel prévient la personne.',
  cancelHintPhone:
    'La place ira à la personne suivante. Elle n’a pas de courriel : c’est vous qui la prévenez.',
  cancelled: 'L’inscription est annulée.',
  ended: (count: number) =>
    count < 2
      ? `${count} inscription est annulée.`
      : `${formatNumber('fr', count)} inscriptions sont annulées.`,
  block: {
    toCall: (count: number) => `${people(count)} à appeler`,
    why: 'Une place s’est libérée, une séance a changé : elles n’ont pas laissé d’adresse de courriel.',
    see: 'Voir',
    what: 'qui appeler, et pourquoi',
  },
  slip: {
    seat: 'Votre place est réservée.',
    waiting: (rank: number) => `Liste d’attente, rang ${rank} : nous vous appelons si une place se libère.`,
    cancelled: 'Cette inscription est annulée.',
    number: (number: number) => `Inscription n° ${number}`,
    call: (phone: string) => `Pour changer ou annuler, appelez le ${phone} et dites ce numéro.`,
  },
  errors: {
    noneChosen: 'Cochez au moins une ligne',
    noWhy: 'Dites pourquoi : les personnes le liront',
    noFirstName: 'Indiquez le prénom',
    noName: 'Indiquez le nom',
    noContact: 'Notez un téléphone, ou choisissez de ne pas rappeler',
    phoneOneShort: 'Le téléphone doit compter 10 chiffres : il en manque un',
    phoneShort: 'Le téléphone doit compter 10 chiffres : il en manque',
    phoneToRemind: 'Notez un téléphone, ou choisissez un autre rappel',
    emailToRemind: 'Notez un courriel, ou choisissez un autre rappel',
  } as Record<string, string>,
  refusals: {
    gone: 'Cet atelier n’existe plus.',
    no_registration: 'Cet atelier est sans inscription.',
    by_phone: 'Cet atelier est sur inscription par téléphone.',
    cancelled: 'Cet atelier est annulé.',
    not_yet: 'Les inscriptions ne sont pas ouvertes.',
    closed: 'C’est terminé, ou annulé : on ne peut plus inscrire.',
    begun: 'Ces séances ont commencé.',
    twice: 'Cette personne est déjà inscrite à une de ces séances.',
    no_laptop: 'Il n’y a plus d’ordinateur à prêter.',
  },
};

export type Messages = typeof fr;
