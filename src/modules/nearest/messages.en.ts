import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const spaces = (count: number): string => `${formatNumber('en', count)} ${count === 1 ? 'space' : 'spaces'}`;

export const en: Messages = {
  question: 'Your commune or postal code',
  find: 'Find',
  several: 'Several communes may be meant. Which one is yours?',
  unknownPlace: (typed) => `We know no commune “${typed}” here.`,
  now: 'Right now',
  picture: (network) => `${network}: each space, joined to its neighbours.`,
  at: ([day, time]) => `This ${day} at ${time}`,
  open: (count) => `${count} open`,
  appointment: (count) => `${count} by appointment`,
  closed: (count) => `${count} closed`,
  nearestTo: (commune) => `The space nearest to ${commune}`,
  away: (distance) => `${distance} away`,
  opensFirst: 'The first to open nearby:',
  openNow: 'Open now:',
  near: (count, km) => `See ${spaces(count)} within ${km} km`,
  spaces: 'The spaces',
  openCount: (count) => `${spaces(count)} open now`,
  allCount: (count: number) => `${spaces(count)} to welcome you`,
  saysWhich: 'Say where you live: the nearest one shows here.',
  noneOpen: 'All are closed at this hour. Say where you live, and you will know when the nearest one opens.',
  how: 'Or look by need, by hours, by public.',
};
