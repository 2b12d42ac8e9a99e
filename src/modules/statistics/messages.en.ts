import { formatNumber } from '#platform/i18n';
import type { fr } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);
const signed = (count: number): string => `${count > 0 ? '+' : '−'}${nb(Math.abs(count))}`;
const percent = (share: number): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(Math.round(100 * share))}%`;

export const en: typeof fr = {
  open: {
    title: 'The network in figures',
    description: (network) =>
      `${network}: people welcomed, workshops, territories, month by month, and the tables to download.`,
    coverage: ({ spaces, served, communes }) =>
      `${nb(spaces)} ${spaces === 1 ? 'space welcomes' : 'spaces welcome'} the public in ${nb(served)} of ${nb(communes)} towns. This is what they did in twelve months.`,
    months: 'Month by month, and how it is counted',
  },
  title: 'Statistics',
  period: (from, to) => `From ${from} to ${to}`,
  whole: (territory) => `The whole network, ${territory}`,
  territory: 'Territory',
  wholeNetwork: 'The whole network',
  see: 'Show',
  inMonth: (month) => `In ${month}`,
  inYear: 'In twelve months',
  difference: (difference, share) =>
    difference === 0
      ? 'as a year before'
      : `${signed(difference)} in a year${share === null ? '' : `, that is ${percent(share)}`}`,
  none: 'nothing a year before',
  notKnown: 'nothing was counted a year before',
  noYearBefore: 'Month by month',
  moreThanBefore: (count) =>
    count === 0 ? 'No month above the year before' : `${nb(count)} of twelve months above the year before`,
  described: (title) => `${title}, by month`,
  thisYear: 'this year',
  lastYear: 'a year before',
  month: 'Month',
  gap: 'Difference',
  masked: 'masked',
  inMonthSoFar: (month) => `In ${month}, so far`,
  gapInYear: (gap) => (gap === '0' ? 'as a year before' : `${gap} in a year`),
  tooFew: 'too few people to compare',
  notEnded: 'the month has not ended',
  whyRounded: 'Why rounded numbers?',
  whyRoundedText:
    'Numbers of people are rounded to five, and masked below five: no subtraction lets anybody be recognised.',
  sameInTable: 'The same figures in a table',
  map: 'By territory',
  mapTitle: (title) => `${title}, for a hundred inhabitants, by grouping of communes`,
  per100: 'Per 100 inhab.',
  grouping: 'Grouping of communes',
  count: 'Number',
  between: (from, to) => `${from} to less than ${to}`,
  from: (value) => `${value} and more`,
  nothing: 'nothing',
  share: (share) => `${Math.round(100 * share)}%`,
  mark: 'The upright mark: a year before.',
  download: 'Download (CSV)',
  noKind: 'Not said',
  empty: 'Nothing was counted in these twelve months.',
  emptyHint: 'The figures come by themselves, from what the teams note already.',
  lead: 'What the network counts, month by month, and nobody types twice.',
};
