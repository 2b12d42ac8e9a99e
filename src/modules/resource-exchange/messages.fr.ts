const s = (count: number): string => (count < 2 ? '' : 's');

/** « , ligne 12 » */
const at = (line: number): string => `, ligne ${line}`;

interface Count {
  resources: number;
  collections: number;
}

/** « 2 ressources, 1 collection » */
const counted = ({ resources, collections }: Count): string =>
  [
    resources > 0 && `${resources} ressource${s(resources)}`,
    collections > 0 && `${collections} collection${s(collections)}`,
  ]
    .filter((each) => each !== false)
    .join(', ') || 'aucune';

export const fr = {
  counted,
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
      address: 'Elle ne mène nulle part : il y manque une adresse du web.',
      unfit: 'Elle contient des signes illisibles, ou un numéro de sécurité sociale.',
      malformed: 'Elle n’est pas écrite comme attendu.',
      twice: 'Elle est déjà plus haut dans le fichier.',
      changedHere: 'Elle a été changée ici depuis : rien n’est écrit par-dessus.',
      ours: 'Elle est d’ici : changez-la sur sa page.',
      notYours: 'Elle est à un espace dont vous ne vous occupez pas.',
      otherKind: 'Elle n’est plus du même genre qu’ici, où un texte reste un texte et un lien un lien.',
      tooMany: 'Elle contient plus de cent ressources.',
    },
  },
  why: (name: string) => `Reprise du fichier ${name}`.slice(0, 300),
  done: ({ created, changed, refused }: Record<'created' | 'changed' | 'refused', Count>) =>
    `C’est repris. Nouvelles : ${counted(created)}. Changées : ${counted(changed)}. Refusées : ${counted(refused)}.`,
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
