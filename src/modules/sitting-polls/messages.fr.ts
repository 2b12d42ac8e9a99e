export const fr = {
  begin: 'Trouver la date par un sondage',
  found: (title: string, when: string) => `Le sondage « ${title} » a trouvé une date : ${when}.`,
  set: 'Fixer la réunion à cette date',
  setOne: (title: string) => `Fixer « ${title} » à cette date`,
  make: 'Prévoir une réunion à cette date',
  leave: 'Ce n’est pas pour une réunion',
  theSitting: (when: string) => `Voir la réunion, ${when}`,
  openIt: 'Voir la réunion',
  movedTo: (when: string) => `La réunion a changé de date depuis : ${when}.`,
  undated: 'La date de la réunion est de nouveau à trouver.',
  calledOff: 'La réunion qui devait se tenir à cette date est annulée.',
  why: (why: string) => `La raison donnée : ${why}`,
  sayPlace: 'Dire où elle se tient',
  of: (title: string) => `(${title})`,
  done: {
    set: 'La réunion a sa date.',
    made: 'La réunion est prévue.',
    left: 'Cette date ne fixe aucune réunion.',
  },
  gone: 'C’est déjà réglé : voyez les réunions du groupe.',
};

export type Messages = typeof fr;
