export const fr = {
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
  phoneHoursHint:
    'Par exemple « Lu-Ve 9h-12h, 14h-17h ». Si la ligne est fermée les jours fériés, ajoutez « ; jours fériés fermé ».',
  nowRead: (words: string) => `Le public lit : « ${words} ».`,
  save: 'Enregistrer',
  saved: 'C’est enregistré : toutes les pages le disent maintenant.',
  modulesTitle: 'Modules allumés',
  modulesIntro:
    'Un module éteint disparaît du site, de l’extranet et des menus. Ce qu’il a enregistré reste en place et revient avec lui.',
  purposes: {
    public: 'Pour le public',
    register: 'Pour tenir les fiches',
    agenda: 'Pour les ateliers et les inscriptions',
    sharing: 'Pour partager ce que l’on a écrit',
    paper: 'Pour l’annuaire imprimé',
    exchange: 'Pour échanger des listes',
    team: 'Pour l’équipe et ses connexions',
    together: 'Pour travailler ensemble',
    trial: 'Pour essayer et pour dessiner',
  },
  goesWithMany: (count: number) =>
    `L’éteindre éteint aussi ${count} autres modules, nommés avant que rien ne change.`,
  goesWith: (titles: string) => `L’éteindre éteint aussi : ${titles}.`,
  always: (titles: string) => `Le reste en dépend : ${titles}.`,
  alwaysTitle: 'Toujours allumés',
  areOn: (on: number, count: number) => `${on} sur ${count}`,
  saveModules: 'Enregistrer les modules',
  savedModules: 'C’est fait : les menus sont à jour.',
  errors: {
    hours: 'Nous n’avons pas compris ces heures. Écrivez-les comme « Lu-Ve 9h-12h, 14h-17h ».',
    tooComplex: 'Une ligne de téléphone a les mêmes heures chaque semaine, sans rendez-vous.',
    missing: 'Remplissez ce champ : le public le lit sur chaque page.',
  },
  met: {
    why: 'Quelqu’un a enregistré ces réglages pendant que vous écriviez. Ce que vous avez écrit est toujours là ; rien n’est encore enregistré.',
    now: (text: string) =>
      text === ''
        ? 'Quelqu’un vient de vider ce champ. Gardez votre texte ou videz-le, puis enregistrez.'
        : `Quelqu’un vient d’écrire ici « ${text} ». Gardez votre texte ou reprenez celui-là, puis enregistrez.`,
  },
  alsoOffTitle: 'Rien n’est encore changé',
  alsoOff: (titles: string, count: number) =>
    `Ce que vous éteignez éteint aussi ${titles} : ${count < 2 ? 'sa case est décochée' : 'leurs cases sont décochées'} plus bas. Si cela vous convient, enregistrez de nouveau.`,
  hoursInWords: {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    fromTo: (first: string, last: string) => `du ${first} au ${last}`,
    on: (day: string) => `le ${day}`,
    range: (from: string, to: string) => `de ${from} à ${to}`,
    and: ' et ',
    nextDays: ' ; ',
  },
};

export type Messages = typeof fr;
