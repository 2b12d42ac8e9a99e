import { formatNumber } from '#platform/i18n';

const difference = (count: number): string =>
  `${formatNumber('fr', Math.abs(count))} de ${count < 0 ? 'moins' : 'plus'} que les 4 d’avant`;

export const fr = {
  home: {
    people: 'Personnes venues en 4 semaines',
    meetings: 'Séances tenues en 4 semaines',
    trend: (count: number) => (count === 0 ? 'autant que les 4 d’avant' : difference(count)),
  },
  noTheme: 'Sans thème',
  title: 'Fréquentation',
  look: 'Fréquentation des ateliers, mois par mois',
  of: (space: string) => `Fréquentation des ateliers, ${space}`,
  chart: (people: number | null) =>
    people === null
      ? 'Personnes venues aux ateliers, mois par mois'
      : `${people} ${people < 2 ? 'personne venue' : 'personnes venues'} aux ateliers en douze mois`,
  described: 'Une colonne par mois, les douze derniers mois.',
  series: 'Personnes venues',
  table: 'Les mêmes chiffres, mois par mois',
  month: 'Mois',
  people: 'Personnes venues',
  meetings: 'Séances tenues',
  masked: 'moins de 5',
  maskedWhy: 'En dessous de 5 personnes, on pourrait reconnaître quelqu’un.',
  tooFew: 'Il n’y a pas de dessin : chaque mois où quelqu’un est venu compte moins de 5 personnes.',
  noneCame: 'Il n’y a pas de dessin : personne n’est venu en douze mois.',
  maskedInFile:
    'Vous voyez les chiffres exacts de votre espace. Le tableau à télécharger, fait pour être transmis, dit « moins de 5 » de 1 à 4 personnes : on pourrait reconnaître quelqu’un.',
  method: 'Chaque présence notée compte une fois par séance ; les corrections sont comptées aussitôt.',
  csv: 'Télécharger le tableau (CSV)',
  none: 'Aucune présence n’a encore été notée',
  noneWhy: 'Les chiffres viennent d’eux-mêmes quand vous notez qui est venu.',
};

export type Messages = typeof fr;
