/** A point of an invented order of business. */
export interface ToldPoint {
  title: string;
  minutes: number;
  body?: string;
}

const usual = (first: string, others: readonly ToldPoint[]): ToldPoint[] => [
  { title: 'Accueil et compte rendu précédent', minutes: 10 },
  { title: first, minutes: 30 },
  ...others,
  { title: 'Questions diverses', minutes: 10 },
];

/** The orders of business of three meetings: two that were held, then the next. */
export const orders: readonly (readonly ToldPoint[])[] = [
  usual('Ce que nous voulons pour l’année', [
    {
      title: 'Calendrier des travaux',
      minutes: 20,
      body: 'Fixer les dates, et qui écrit quoi d’ici la prochaine fois.',
    },
  ]),
  usual('Premières propositions', [
    {
      title: 'Moyens et financements',
      minutes: 30,
      body: 'Deux scénarios, à **comparer** avant de choisir.',
    },
    { title: 'Indicateurs à suivre', minutes: 20 },
  ]),
  usual('Relecture du plan', [
    {
      title: 'Budget de l’année prochaine',
      minutes: 30,
      body: 'Choisir entre les deux scénarios :\n\n- un animateur partagé entre trois espaces ;\n- du matériel neuf dans les plus petits.',
    },
    { title: 'Qui porte quelles actions', minutes: 20 },
  ]),
];
