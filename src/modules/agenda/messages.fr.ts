import type { Level, Theme } from '#modules/meetings/rules';
import { formatNumber } from '#platform/i18n';
import { ofCommune } from '#platform/of-commune';

const themes: Record<Theme, string> = {
  first_steps: 'Premiers pas',
  internet: 'Internet et courriel',
  procedures: 'Démarches en ligne',
  mobile: 'Téléphone et tablette',
  pictures: 'Photos et vidéos',
  office: 'Textes et tableaux',
  safety: 'Sécurité et arnaques',
  creation: 'Création et jeux',
  job: 'Emploi',
  family: 'Parents et enfants',
  repair: 'Réparer, recycler',
  understanding: 'Comprendre le numérique',
};

const levels: Record<Level, string> = { beginner: 'débutant', some: 'habitué', any: 'tout niveau' };

const placesInWords = (count: number): string => `${formatNumber('fr', count)} places`;

const workshops = (count: number): string =>
  `${formatNumber('fr', count)} ${count < 2 ? 'atelier' : 'ateliers'}`;

export const fr = {
  title: 'Agenda',
  home: 'Accueil',
  description: (network: string) =>
    `${network} : les ateliers et les événements, jour par jour, près de chez vous.`,
  themes,
  levels,
  filters: {
    label: 'Chercher dans l’agenda',
    place: 'Autour de',
    distance: 'À moins de',
    anyDistance: 'Toute distance',
    km: (km: number) => `${km} km`,
    level: 'Niveau',
    anyLevel: 'Tous',
    levels: { beginner: 'Débutant', some: 'Habitué' },
    theme: 'Thème',
    anyTheme: 'Tous',
    public: 'Pour qui',
    anyPublic: 'Tout le monde',
    onlyFree: 'Seulement s’il reste des places',
    more: (count: number) => (count === 0 ? 'Préciser' : `Préciser (${count} choix)`),
    submit: 'Afficher',
    clear: 'Effacer les choix',
  },
  views: { label: 'Présentation', semaine: 'Semaine', mois: 'Mois', liste: 'À venir' },
  week: (dates: string) => `Semaine ${dates}`,
  coming: 'À venir',
  workshops,
  leading: (words: string) => `${words} :`,
  unlessSaid: ', gratuit sauf mention.',
  days: 'Les jours de la semaine',
  nothingThatDay: '–',
  countOn: (day: string, count: string) => `${day} : ${count}`,
  previous: { semaine: 'Semaine précédente', mois: 'Mois précédent', jour: 'Jour précédent', liste: '' },
  next: { semaine: 'Semaine suivante', mois: 'Mois suivant', jour: 'Jour suivant', liste: '' },
  today: 'Revenir à aujourd’hui',
  meetings: 'Les ateliers',
  monthCaption: (month: string) => `${month} : combien d’ateliers chaque jour`,
  perPage: (count: number) => `${count} par page`,
  nothing: {
    title: 'Rien à ces dates',
    titleNarrowed: 'Aucun atelier ne répond à tout cela',
    text: 'Aucun atelier n’est annoncé ces jours-là.',
    titleOver: 'Ce qui était annoncé est passé',
    textOver: 'Rien d’autre n’est annoncé pour l’instant.',
    textNarrowed: 'Essayez plus loin de chez vous, ou un autre moment.',
    next: (day: string) => `Le prochain est ${day}.`,
    see: 'Voir ce jour',
    list: 'Voir tout ce qui est à venir',
  },
  unknownPlace: (typed: string) => `Nous ne connaissons pas de commune « ${typed} » ici.`,
  unknownPlaceHelp: 'Tout l’agenda est affiché. Un code postal convient aussi.',
  severalPlaces: 'Plusieurs communes peuvent convenir. Laquelle est la vôtre ?',
  seats: (count: number) => (count === 1 ? '1 place' : placesInWords(count)),
  seatsOf: (free: number, seats: number) =>
    `Il reste ${free === 1 ? '1 place' : placesInWords(free)} sur ${formatNumber('fr', seats)}`,
  full: 'Complet',
  noRegistration: 'Sans inscription',
  byPhone: 'Inscription par téléphone',
  cancelled: 'Annulé',
  moved: 'Déplacé',
  over: 'Terminé',
  because: (state: string, reason: string) => `${state} : ${reason}`,
  rank: (ordinal: number, total: number) => `(${ordinal}/${total})`,
  rankInWords: (ordinal: number, total: number) => `Séance ${ordinal} sur ${total}`,
  meeting: {
    when: 'Quand et où',
    allDay: 'toute la journée',
    since: (day: string) => `depuis ${day}`,
    until: (moment: string) => `jusqu’à ${moment}`,
    movedFrom: (moment: string) => `C’était prévu ${moment}.`,
    free: 'Gratuit.',
    price: (price: string) => `${price}.`,
    level: 'Niveau',
    forWhom: 'Pour qui',
    online: 'Rejoindre en ligne',
    with: (name: string) => `Avec ${name}.`,
    others: 'Les autres dates',
    othersOfCycle: 'Les séances',
    call: (phone: string) => `Appelez le ${phone}`,
    callTo: 'Pour vous inscrire',
    come: 'Venez, c’est sans inscription.',
    here: 'vous êtes ici',
    all: 'Tout l’agenda',
    space: 'Voir cet espace',
  },
  nextInSpace: {
    title: 'Prochains ateliers',
    all: 'Tout l’agenda de cet espace',
  },
  onHome: {
    title: 'Les sept prochains jours',
    titleNear: (place: string) => `Les sept prochains jours autour ${ofCommune(place)}`,
    all: 'Voir l’agenda',
    free: 'Voir les ateliers où il reste de la place',
  },
};

export type Messages = typeof fr;
