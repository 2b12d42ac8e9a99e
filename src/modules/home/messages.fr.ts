import { formatNumber, plural } from '#platform/i18n';

const number = (count: number): string => formatNumber('fr', count);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural('fr', count, { one, other })}`;

export const fr = {
  promise: 'Un coup de main avec le numérique, près de chez vous',
  standfirst:
    'Une démarche, un courriel, un téléphone qui fait des siennes : venez avec votre question. C’est gratuit et il n’y a pas de question bête.',
  description: (network: string, territory: string) =>
    `${network} : des lieux et des personnes pour être aidé avec le numérique, gratuitement, près de chez vous (${territory}).`,
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
      `${counted(computers, 'ordinateur', 'ordinateurs')} en libre accès, dans ${counted(spaces, 'espace', 'espaces')}.`,
    also: 'On peut souvent y imprimer, numériser, ou emprunter un portable. Gratuitement.',
  },
  phoneHours: {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    fromTo: (first: string, last: string) => `du ${first} au ${last}`,
    on: (day: string) => `le ${day}`,
    range: (from: string, to: string) => `de ${from} à ${to}`,
    and: ' et ',
    nextDays: ' ; ',
  },
  staff: {
    hello: (name: string) => `Bonjour ${name}`,
    network: 'Le réseau aujourd’hui',
    moment: (day: string, time: string) => `${day}, ${time}`,
    momentWithWeek: (day: string, week: number) => `${day}, semaine ${week}`,
    nothing: 'Rien ne vous attend',
    nothingMore: 'Tout ce qui demandait une réponse l’a eue. Ce qui arrivera se verra ici.',
    toSite: 'Voir le site public',
  },
  figures: {
    title: 'En ce moment',
    open: 'Espaces ouverts',
    openOf: (count: number, appointment: number) =>
      appointment === 0
        ? `sur ${number(count)}`
        : `sur ${number(count)}, et ${number(appointment)} sur rendez-vous`,
    checked: 'Pages vérifiées depuis six mois',
    checkedOf: (count: number) => `sur ${counted(count, 'page', 'pages')} publiées`,
    served: 'Communes qui ont un espace',
    servedOf: (count: number) => `sur ${number(count)}`,
    people: 'Personnes qui accueillent',
    named: (count: number) => `dont ${number(count)} ont accepté d’être nommées au public`,
  },
  movements: {
    title: 'Derniers mouvements',
    caption: 'Les dernières pages modifiées',
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    where: 'Où',
    changed: (space: string) => `a modifié ${space}`,
  },
  settings: {
    title: 'Réglages du réseau',
    faceTitle: 'Ce que le réseau dit de lui-même',
    name: 'Nom du réseau',
    tagline: 'Une ligne sous le nom',
    taglineHint: 'Par exemple « Partout dans le Lot, on vous accueille ». Sans chiffres : ils vieilliraient.',
    taglineEn: 'La même ligne en anglais',
    taglineEnHint: 'Sans elle, les pages en anglais la disent en français.',
    territory: 'Territoire',
    territoryHint: 'Par exemple « Lot ». Il se lit au bas de chaque page.',
    phone: 'Téléphone du réseau',
    phoneHint: 'En haut et en bas de chaque page.',
    phoneHours: 'Quand quelqu’un répond',
    phoneHoursHint: 'Par exemple « Lu-Ve 9h-12h, 14h-17h ». Les jours fériés : ajoutez « ; PH off ».',
    nowRead: (words: string) => `Le public lit : « ${words} ».`,
    save: 'Enregistrer',
    saved: 'C’est enregistré : toutes les pages le disent maintenant.',
    modulesTitle: 'Modules allumés',
    modulesIntro:
      'Un module éteint disparaît du site, de l’extranet et des menus. Ce qu’il a enregistré reste en place et revient avec lui.',
    modules: 'Modules de ce réseau',
    goesWith: (titles: string) => `L’éteindre éteint aussi : ${titles}.`,
    always: (titles: string) => `Toujours allumés, parce que le reste en dépend : ${titles}.`,
    saveModules: 'Enregistrer les modules',
    savedModules: 'C’est fait : les menus sont à jour.',
    errors: {
      hours: 'Nous n’avons pas compris ces heures. Écrivez-les comme « Lu-Ve 9h-12h, 14h-17h ».',
      tooComplex: 'Une ligne de téléphone a les mêmes heures chaque semaine, sans rendez-vous.',
      missing: 'Remplissez ce champ : le public le lit sur chaque page.',
    },
    alsoOff: (titles: string) =>
      `Rien n’est encore changé. Ce que vous éteignez éteint aussi ${titles} : la case est maintenant décochée. Enregistrez de nouveau si cela vous convient.`,
  },
};

export type Messages = typeof fr;
