import { ofCommune } from '#platform/of-commune';
export const fr = {
  home: 'Accueil',
  title: 'Actualités',
  titleAround: (place: string) => `Actualités autour ${ofCommune(place)}`,
  description: (network: string) => `Ce qui se passe dans les espaces : les actualités de ${network}.`,
  lead: 'Ce qui ouvre, ce qui change, ce qui se prépare dans les espaces.',
  leadAround: (epci: string) => `Les espaces et les communes de ${epci}.`,
  leadCommune: (commune: string) => `Les espaces ${ofCommune(commune)}.`,
  monthOf: (month: string) => `Publiées en ${month}.`,
  filter: {
    label: 'Choisir des actualités',
    place: 'Votre commune ou code postal',
    month: 'Mois',
    anyMonth: 'Toutes les dates',
    submit: 'Afficher',
  },
  unknownPlace: (typed: string) => `Nous ne connaissons pas de commune « ${typed} » ici.`,
  unknownPlaceHelp: 'Toutes les actualités sont affichées. Un code postal convient aussi.',
  severalPlaces: 'Plusieurs communes peuvent convenir. Laquelle est la vôtre ?',
  older: 'Plus anciennes',
  newest: 'Revenir aux dernières',
  nothing: {
    title: 'Pas encore d’actualité',
    text: 'Les espaces n’ont rien annoncé pour le moment. L’agenda dit ce qui a lieu cette semaine.',
    narrowed: 'Rien ici à ces dates',
    narrowedText: 'Essayez un autre mois, ou tout le réseau.',
    all: 'Toutes les actualités',
  },
  network: 'Tout le réseau',
  published: (day: string) => `Publié le ${day}`,
  changed: (day: string) => `Modifié le ${day}`,
  until: (day: string) => `Valable jusqu’au ${day}`,
  others: 'À lire aussi',
  gone: {
    title: 'Cette actualité n’est plus en ligne',
    over: 'Elle est passée, ou elle a été retirée.',
    all: 'Les actualités du moment',
  },
  onHome: {
    title: 'Actualités du réseau',
    front: 'À la une',
    all: 'Toutes les actualités',
  },
  inSpace: {
    title: 'Actualités de cet espace',
    all: 'Toutes les actualités',
  },
  feed: {
    title: (network: string) => `Actualités – ${network}`,
    titleOf: (place: string, network: string) => `Actualités ${ofCommune(place)} – ${network}`,
    description: 'Ce qui ouvre, ce qui change, ce qui se prépare.',
  },
};

export type Messages = typeof fr;
