import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const difference = (count: number): string =>
  `${formatNumber('en', Math.abs(count))} ${count < 0 ? 'fewer' : 'more'} than in the 4 before`;

export const en: Messages = {
  home: {
    people: 'People who came in 4 weeks',
    meetings: 'Meetings held in 4 weeks',
    trend: (count) => (count === 0 ? 'as many as in the 4 before' : difference(count)),
  },
  noTheme: 'No theme',
  title: 'Attendance',
  look: 'Attendance of workshops, month by month',
  of: (space) => `Attendance of workshops, ${space}`,
  chart: (people) =>
    people === null
      ? 'People who came to workshops, month by month'
      : `${people} ${people === 1 ? 'person' : 'people'} came to workshops in twelve months`,
  described: 'A column for each of the last twelve months.',
  series: 'People who came',
  table: 'The same figures, month by month',
  month: 'Month',
  people: 'People who came',
  meetings: 'Meetings held',
  masked: 'fewer than 5',
  maskedWhy: 'Below 5 people, someone could be recognised.',
  tooFew: 'Nothing is drawn: each month in which somebody came has fewer than 5 people.',
  noneCame: 'Nothing is drawn: nobody came in twelve months.',
  maskedInFile:
    'You see the exact figures of your space. The table to download, made to be handed on, says “fewer than 5” of 1 to 4 people: someone could be recognised.',
  method: 'Each presence noted counts once for a meeting; corrections are counted at once.',
  csv: 'Download the table (CSV)',
  none: 'No presence was noted yet',
  noneWhy: 'Figures come by themselves when you note who came.',
};
