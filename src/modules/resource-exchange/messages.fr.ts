const s = (count: number): string => (count < 2 ? '' : 's');

/** « , ligne 12 » */
const at = (line: number): string => `, ligne ${line}`;

export const fr = {
  title: 'Les Bases',
  lead: 'Les Bases du numérique d’intérêt général réunissent les ressources de toute la France. Ce que vous partagez peut y aller, et ce qui s’y trouve peut venir ici, sans rien recopier.',
  network: 'Le réseau',
  take: 'Les ressources et les collections, dans les mots des Bases',
  takeMore: 'Un fichier JSON, pour un autre réseau ou un autre logiciel.',
  origin: { people: 'Pour qui', professionals: 'Pour quels professionnels', from: 'Reprise de' },
  give: {
    title: 'Donner',
    text: 'Tout ce qui est publié ici, avec ses thèmes, sa licence et ses auteurs : un fichier pour un autre réseau, ou pour Les Bases.',
    take: 'Télécharger le fichier',
  },
  bring: {
    title: 'Reprendre',
    text: 'Vous verrez d’abord ce que contient le fichier : rien n’est écrit avant que vous le disiez.',
    file: 'Le fichier',
    hint: 'Un fichier JSON qui vient des Bases ou d’un autre réseau, 20 Mo au plus.',
    owner: 'Pour qui ?',
    choose: 'Choisissez',
    look: 'Voir ce qu’il contient',
  },
  sent: {
    lead: 'Rien n’est encore écrit. Ce qui est refusé reste dehors ; le reste entre en une fois.',
    owner: 'Pour',
    states: { refused: 'Refusées', changed: 'Changées', new: 'Nouvelles', same: 'Inchangées' },
    state: { refused: 'Refusée', changed: 'Changée', new: 'Nouvelle', same: 'Inchangée' },
    publish: 'Reprendre et publier',
    draft: 'Reprendre en brouillon',
    another: 'Choisir un autre fichier',
    resources: 'Ressources',
    collections: 'Collections',
    columns: { title: 'Titre', state: 'Ce qui arrive', why: 'Pourquoi', line: 'Ligne' },
    untitled: 'Sans titre',
    whyAt: (why: string, place: string) => `${why} À revoir : ${place}.`,
    whys: {
      licence: 'Sa licence ne permet pas de la reprendre.',
      tooLong: 'Un de ses textes est trop long.',
      empty: 'Elle ne dit rien.',
      unfit: 'Elle contient des signes illisibles, ou un numéro de sécurité sociale.',
      malformed: 'Elle n’est pas écrite comme attendu.',
      twice: 'Elle est déjà plus haut dans le fichier.',
      changedHere: 'Elle a été changée ici depuis : rien n’est écrit par-dessus.',
      ours: 'Elle est d’ici : changez-la sur sa page.',
      notYours: 'Elle est à un espace dont vous ne vous occupez pas.',
    },
  },
  why: (name: string) => `Reprise du fichier ${name}`.slice(0, 300),
  done: ({ created, changed, refused }: { created: number; changed: number; refused: number }) =>
    `C’est repris : ${created} nouvelle${s(created)}, ${changed} changée${s(changed)}, ${refused} refusée${s(refused)}.`,
  errors: { owner: 'Choisissez pour qui.' } as Record<string, string>,
  faults: {
    missing: 'Choisissez un fichier.',
    tooBig: (megabytes: number) => `Ce fichier pèse plus de ${megabytes} Mo : coupez-le en deux.`,
    json: (line: number) => `Ce fichier n’est pas du JSON${at(line)}. Rien n’a été repris.`,
    shape: (line: number) =>
      `Ce fichier n’est pas une liste de ressources ou de collections${at(line)}. Rien n’a été repris.`,
    nothing: (_line: number) => 'Ce fichier ne contient ni ressource ni collection.',
  },
};

export type Messages = typeof fr;
