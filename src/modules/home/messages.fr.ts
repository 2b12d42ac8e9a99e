import { formatNumber, plural } from '#platform/i18n';

const number = (count: number): string => formatNumber('fr', count);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural('fr', count, { one, other })}`;

export const fr = {
  promise: 'Un coup de main avec le numérique, près de chez vous',
  standfirst:
    'Une démarche, un courriel, un téléphone qui fait des siennes : venez avec votre question. C’est presque toujours gratuit, et il n’y a pas de question bête.',
  description: (network: string, territory: string) =>
    `${network} : des lieux et des personnes pour être aidé avec le numérique, près de chez vous (${territory}).`,
  answers: 'Être aidé maintenant',
  phone: {
    kicker: 'Être aidé par téléphone',
    answers: 'On vous répond',
    silent: 'Fermé',
    until: (time: string) => `jusqu’à ${time}`,
    againAt: (time: string) => `on vous répond à ${time}`,
    again: (day: string, time: string) => `on vous répond ${day} à ${time}`,
    person: 'Une personne du réseau regarde avec vous ce qui bloque.',
  },
  computers: {
    kicker: 'Pas d’ordinateur ?',
    title: 'Il y en a un pour vous',
    counted: (computers: number, spaces: number) =>
      `${counted(computers, 'ordinateur', 'ordinateurs')} en libre accès, dans les espaces qui les ont comptés (${number(spaces)}).`,
    also: 'On peut souvent y imprimer, numériser, ou emprunter un portable.',
  },
  staff: {
    hello: (name: string) => `Bonjour ${name}`,
    network: 'Le réseau aujourd’hui',
    moment: (day: string, time: string) => `${day}, ${time}`,
    momentWithWeek: (day: string, week: number) => `${day}, semaine ${week}`,
    figures: 'Ces dernières semaines',
    waiting: 'Ce qui vous attend',
    stale: 'À rafraîchir',
    staleHere: 'À rafraîchir dans votre territoire',
    nothing: 'Rien ne vous attend, et c’est très bien',
    welcome: 'Ce qui demandera une réponse se verra ici. En attendant, voici par où commencer.',
  },
  figures: {
    open: 'Espaces ouverts',
    openOf: (count: number, appointment: number) =>
      appointment === 0
        ? `sur ${number(count)}`
        : `sur ${number(count)}, et ${number(appointment)} sur rendez-vous`,
    checked: 'Pages vérifiées depuis six mois',
    checkedOf: (count: number) => `sur ${counted(count, 'page', 'pages')} publiées`,
  },
  movements: {
    title: 'Derniers mouvements',
    titleHere: 'Du nouveau dans votre territoire',
    caption: 'Les dernières pages modifiées',
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    where: 'Où',
    withdrawn: 'Annonce retirée',
    more: (count: number) => ` · ${counted(count, 'autre', 'autres')}`,
  },
};

export type Messages = typeof fr;
