/** What an invented meeting left behind: what was said, decided, and agreed on. */
export interface ToldMeeting {
  said: readonly string[];
  decisions: readonly string[];
  /** Held by a member by her rank in the group, so many days after the meeting; `done` once that has come. */
  actions: readonly { text: string; member: number; days: number; done?: boolean }[];
}

/** Two meetings of each group of the demonstration, by the beginning of its name. */
export const told: Readonly<Record<string, readonly [ToldMeeting, ToldMeeting]>> = {
  'Comité de pilotage': [
    {
      said: [
        'Le comité lit les quatre lettres de mission. La Région demande que chaque plan dise son coût par année et ses financeurs.',
        'Les animatrices rappellent qu’un tiers des communes a un espace : les plans partent de ce qui existe.',
      ],
      decisions: [
        'Quatre groupes préparent un plan : économie et télétravail, tourisme, e-administration, l’espace ressource de son territoire.',
        'Chaque plan dit ses objectifs, ses actions, ses indicateurs et son coût, en deux scénarios.',
        'Le comité se réunit tous les deux mois, un mardi à 14 h.',
      ],
      actions: [
        { text: 'Écrire aux maires des communes sans espace', member: 0, days: 20, done: true },
        { text: 'Donner aux groupes les chiffres de fréquentation', member: 1, days: 15, done: true },
      ],
    },
    {
      said: [
        'Chaque groupe présente son ébauche. Le comité compare les deux scénarios du groupe économie et télétravail.',
        'La préfecture et la mission locale demandent une page commune sur ce que l’on fait, et ne fait pas, à la place des gens.',
      ],
      decisions: [
        'Les espaces disent tous la même chose d’une démarche en ligne : une charte d’une page, affichée.',
        'Le scénario « a minima » de chaque plan tient sans emploi nouveau.',
      ],
      actions: [
        { text: 'Chiffrer un poste partagé entre trois espaces', member: 2, days: 30 },
        { text: 'Faire relire la charte par deux espaces', member: 4, days: 40 },
        { text: 'Préparer le dossier des quatre plans', member: 1, days: 75 },
      ],
    },
  ],
  'Économie et télétravail': [
    {
      said: [
        'Trois espaces ont déjà une salle que des entreprises louent. Le débit est la première question posée.',
      ],
      decisions: [
        'Le cahier des charges commence par ce qu’une personne voit en entrant : une place, un débit, un téléphone.',
      ],
      actions: [
        { text: 'Visiter les trois espaces qui louent une salle', member: 3, days: 25, done: true },
        { text: 'Demander aux artisans ce qui leur manque', member: 2, days: 30, done: true },
      ],
    },
    {
      said: [
        'Les artisans demandent des matinées courtes plutôt que des journées. Le groupe en fait une action du plan.',
      ],
      decisions: [
        'Des matinées pour les artisans, une fois par mois, dans six espaces.',
        'Le débit de chaque espace se mesure deux fois par an, et se publie.',
      ],
      actions: [
        { text: 'Rédiger le cahier des charges d’une place de télétravail', member: 1, days: 35 },
        { text: 'Proposer six espaces pour les matinées des artisans', member: 3, days: 80 },
      ],
    },
  ],
  Tourisme: [
    {
      said: [
        'Un visiteur cherche d’abord à savoir si l’espace est ouvert pendant son séjour, et s’il peut imprimer un billet.',
      ],
      decisions: ['Les horaires d’été se saisissent avant la fin avril.'],
      actions: [
        {
          text: 'Recueillir les questions que posent les offices de tourisme',
          member: 2,
          days: 30,
          done: true,
        },
      ],
    },
    {
      said: [
        'Les offices de tourisme veulent un feuillet par canton, que l’on plie, avec les horaires et un code à scanner.',
      ],
      decisions: ['Un feuillet par canton, tiré de l’annuaire, imprimé à Pâques.'],
      actions: [
        { text: 'Faire un essai de feuillet pour deux cantons', member: 1, days: 40 },
        { text: 'Traduire en anglais les pages des espaces proches des sites', member: 0, days: 90 },
      ],
    },
  ],
  'E-administration': [
    {
      said: [
        'Le groupe distingue trois gestes : montrer, faire avec, faire à la place. Le troisième demande un mandat.',
      ],
      decisions: ['Un espace montre et fait avec ; il ne garde aucun mot de passe.'],
      actions: [{ text: 'Lister les dix démarches les plus demandées', member: 2, days: 20, done: true }],
    },
    {
      said: [
        'La caisse d’allocations et la préfecture proposent une demi-journée d’échange avec les animatrices, chaque trimestre.',
      ],
      decisions: ['Une demi-journée par trimestre avec les opérateurs, la première à l’hiver.'],
      actions: [
        { text: 'Écrire une première version de la charte d’une page', member: 5, days: 30 },
        { text: 'Réserver la salle de la première demi-journée', member: 1, days: 70 },
      ],
    },
  ],
  'L’espace, ressource': [
    {
      said: [
        'Les associations viennent pour un vidéoprojecteur et reviennent pour une animatrice : le groupe part de là.',
      ],
      decisions: ['Chaque espace dit sur sa page ce qu’il prête, et à qui.'],
      actions: [
        { text: 'Demander à vingt associations ce qu’elles cherchent', member: 2, days: 30, done: true },
      ],
    },
    {
      said: [
        'Les écoles voudraient savoir quels espaces accueillent une classe. Aujourd’hui rien ne le dit.',
      ],
      decisions: ['Ajouter à la page d’un espace s’il accueille une classe, et combien d’élèves.'],
      actions: [
        { text: 'Relire les pages de dix espaces avec leurs animateurs', member: 1, days: 45 },
        { text: 'Rencontrer les conseillers pédagogiques', member: 3, days: 85 },
      ],
    },
  ],
};
