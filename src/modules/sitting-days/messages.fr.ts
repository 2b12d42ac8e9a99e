const s = (count: number): string => (count < 2 ? '' : 's');

const quorumOf = (quorum: number): string =>
  `Le quorum est de ${quorum} membre${s(quorum)} présent${s(quorum)} ou représenté${s(quorum)}.`;

const are = (held: number): string => (held === 0 ? 'personne n’est encore là' : `il y en a ${held}`);

export const fr = {
  hold: {
    title: 'Tenir la réunion',
    begin: 'Commencer la réunion',
    beginHint: 'La date et la convocation ne changeront plus.',
    next: (rank: number) => `Passer au point ${rank}`,
    first: (rank: number) => `Commencer par le point ${rank}`,
    after: 'Ensuite :',
    current: 'En ce moment',
    between: 'Aucun point en cours.',
    noOrder: 'Cette réunion n’a pas d’ordre du jour.',
    all: 'Tous les points ont été traités.',
    begunAt: (hour: string) => `commencé à ${hour}`,
    planned: (length: string) => `${length} prévues`,
    pause: 'Faire une pause',
    order: 'Ordre du jour',
    take: 'Traiter ce point',
    again: 'Y revenir',
    point: (rank: number) => `(point ${rank})`,
    running: 'en cours',
    spent: (spent: string) => `traité en ${spent}`,
    endsAt: (hour: string) => `Fin prévue à ${hour}.`,
    notes: 'Ouvrir les notes partagées',
    end: 'Terminer la réunion',
    endSummary: 'La réunion est finie ?',
    endHint: 'Le point en cours s’arrête. Le compte rendu se propose ensuite, à partir des notes.',
    begun: 'La réunion est commencée.',
    ended: 'La réunion est terminée.',
    open: 'Tenir la réunion',
    join: 'Rejoindre à distance',
    endLast: 'Terminer ce point',
  },
  timer: {
    left: 'il reste {minutes} min',
    lastMinute: 'il reste moins d’une minute',
    over: '{minutes} min de plus que prévu',
    spent: 'depuis {minutes} min',
  },
  present: {
    forgotten: 'une autre personne',
    title: 'Présences',
    count: (there: number, remote: number) =>
      [
        there === 0 && remote === 0 && 'Aucune présence notée pour le moment.',
        there > 0 && `${there} personne${s(there)} sur place`,
        remote > 0 && `${remote} à distance`,
      ]
        .filter(Boolean)
        .join(', '),
    quorumReached: (quorum: number, held: number) => `${quorumOf(quorum)} Il est atteint : ${are(held)}.`,
    quorumMissing: (quorum: number, held: number) =>
      `${quorumOf(quorum)} Il en manque ${quorum - held} : ${are(held)}.`,
    there: 'Sur place :',
    remote: 'À distance :',
    represented: 'Se font représenter :',
    excused: 'S’excusent :',
    roll: 'Faire l’appel',
    code: 'Afficher le code à scanner',
    sheet: 'Feuille à signer (PDF)',
  },
  roll: {
    title: 'Faire l’appel',
    lead: 'Cochez qui est là. Ce qui a été noté par le code à scanner est déjà coché.',
    none: 'Ce groupe n’a pas encore de membres.',
    there: 'sur place',
    remote: 'à distance',
    name: 'Nom',
    thereHead: 'Sur place',
    remoteHead: 'À distance',
    byCode: 'par le code',
    guests: 'Autres personnes',
    addGuests: 'Ajouter d’autres personnes',
    guestsHint:
      'Une par ligne : le nom, puis la structure après une virgule. Par exemple : « Lina Roy, mairie de Gramat ».',
    save: 'Enregistrer l’appel',
    saved: 'L’appel est enregistré.',
    back: 'Retour à la réunion',
  },
  code: {
    title: 'Signez en arrivant',
    lead: 'Visez ce code avec l’appareil photo de votre téléphone, puis choisissez votre nom.',
    orPage: 'Ou tapez cette adresse :',
    valid: 'Ce code vaut pour cette réunion, ce jour-là seulement.',
    noDate: 'Cette réunion n’a pas encore de date : elle n’a pas de code.',
    back: 'Retour à la réunion',
  },
  sign: {
    title: 'Je signe ma présence',
    member: 'Votre nom',
    notListed: 'Mon nom n’est pas dans la liste',
    name: 'Si votre nom n’est pas dans la liste, écrivez-le',
    ownName: 'Votre nom',
    organisation: 'Votre structure',
    submit: 'Signer',
    done: (name: string) => `C’est noté : ${name} est là. Bonne réunion.`,
    another: 'Signer pour quelqu’un d’autre',
    closed: 'On ne signe plus ici',
    closedWhy:
      'Ce code est celui d’une autre réunion ou d’un autre jour, ou la réunion est terminée. Demandez à la personne qui la tient de vous noter.',
    kept: 'Votre nom sert à écrire qui était là, dans le compte rendu, que le groupe peut publier, avec les noms ou sans eux.',
    errors: { who: 'Choisissez votre nom, ou écrivez-le.' } as Record<string, string>,
  },
  sheet: {
    heading: 'Feuille de présence',
    name: 'Nom',
    organisation: 'Structure',
    sign: 'Signature',
    guests: 'Autres personnes',
    kept: 'Cette feuille sert à écrire qui était là, dans le compte rendu.',
    code: 'Code carré vers la page de présence',
    codeHint: 'Ou signez avec votre téléphone',
    title: (title: string, when: string) => `Feuille de présence : ${title}, ${when}`,
  },
  refusals: {
    cancelled: 'Cette réunion est annulée.',
    undated: 'Cette réunion n’a pas encore de date.',
    early: 'Ce n’est pas encore le jour de cette réunion.',
    ended: 'Cette réunion est terminée.',
    not_begun: 'Cette réunion n’est pas encore commencée.',
    gone: 'Ce point n’est plus à l’ordre du jour.',
    unknown: 'Cette personne n’est plus dans la liste : choisissez de nouveau.',
    full: 'La liste est pleine. Demandez à la personne qui tient la réunion de vous noter.',
    closed: 'On ne signe plus pour cette réunion.',
  },
};

export type Messages = typeof fr;
