export const fr = {
  title: 'Fréquentation',
  of: (space: string) => `Fréquentation des ateliers, ${space}`,
  chart: (people: number | null) =>
    people === null
      ? 'Personnes venues aux ateliers, mois par mois'
      : `${people} personnes venues aux ateliers en douze mois`,
  described: 'Une colonne par mois, les douze derniers mois.',
  series: 'Personnes venues',
  table: 'Les mêmes chiffres, mois par mois',
  month: 'Mois',
  people: 'Personnes venues',
  meetings: 'Séances tenues',
  masked: 'moins de 5',
  maskedWhy: 'En dessous de 5 personnes, on pourrait reconnaître quelqu’un.',
  method: 'Chaque présence notée compte une fois par séance ; les corrections sont comptées aussitôt.',
  csv: 'Télécharger le tableau (CSV)',
  none: 'Aucune présence n’a encore été notée',
  noneWhy: 'Les chiffres viennent d’eux-mêmes quand vous notez qui est venu.',
};

export type Messages = typeof fr;
