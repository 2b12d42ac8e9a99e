import { formatNumber, plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';
import type { MovementKind } from './movement-store.ts';

const nb = (count: number): string => formatNumber('en', count);

export const en: Messages = {
  newSpaces: {
    title: (network) => `New spaces – ${network}`,
    description: 'The spaces of the directory, the newest first.',
  },
  home: 'Home',
  title: 'How the network grows',
  lead: (count: number, total: number, when: string) =>
    count === 0
      ? `None of the ${nb(total)} communes of the territory has a space ${when}.`
      : `${nb(count)} of ${nb(total)} communes ${count === 1 ? 'has' : 'have'} a space ${when}${share(count, total)}.`,
  today: 'today',
  on: (day: string) => `on ${day}`,
  from: 'From',
  to: 'To',
  see: 'See',
  unknownBefore: (day) => `We have no data before ${day}.`,
  cut: 'The second date is yet to come: here is the network today.',
  wrong: {
    day: 'Write a date that exists, from 1900 on.',
    reversed: 'The first date comes after the second: exchange them.',
    future: 'This date is yet to come: choose one that is past.',
  },
  figures: {
    communes: (total: number) => `Communes with a space, of ${nb(total)}`,
    spaces: 'Open spaces',
    inhabitants: 'People living in such a commune',
  },
  sinceDay: (change: number, day: string) =>
    change === 0 ? `as on ${day}` : `${change > 0 ? '+' : '−'}${nb(Math.abs(change))} since ${day}`,
  map: 'The map',
  mapTitle: (count: number, day: string) => `Map of the communes that have a space on ${day}: ${nb(count)}.`,
  key: { kept: 'with one at both dates', come: 'with one since the first', gone: 'without one any more' },
  curve: (before: number, after: number) =>
    before === after
      ? `The number of communes with a space stayed at ${nb(after)}`
      : `From ${nb(before)} to ${nb(after)} communes with a space`,
  curveTitle: 'Month after month',
  curveDescription: 'Communes that have at least one space, at the end of each month shown',
  communes: 'Communes',
  day: 'Date',
  method: 'A commune counts as soon as a space of the directory is open there, for as long as it is.',
  byEpci: 'By grouping of communes',
  epci: 'Grouping',
  noEpci: 'Without a grouping',
  total: 'Communes',
  share: 'Share',
  percent: (percent: number) => `${nb(percent)}%`,
  movements: 'What changed',
  kinds: {
    opened: 'Opened',
    closed: 'Closed',
    moved: 'Moved',
    renamed: 'New name',
    draft: 'Taken out of the directory',
    merged: 'Merged into another page',
  },
  counted: (count: number, kind: MovementKind) => `${nb(count)} ${countedWords[kind]}`,
  left: (kind: MovementKind, before: string) =>
    kind === 'renamed' ? `was called “${before}”` : `was: ${before}`,
  none: 'Nothing changed between these dates',
  noneWhy: 'No space opened, closed, moved or changed its name. Try a longer period.',
  shown: (count: number) =>
    plural('en', count, {
      one: 'The latest is shown',
      other: `The latest ${nb(count)} are shown; the file has them all.`,
    }),
  file: 'All of it in a file (CSV)',
  csv: { at: 'date', kind: 'change', name: 'space', commune: 'commune', epci: 'grouping', before: 'before' },
};

const countedWords: Record<MovementKind, string> = {
  opened: 'opened',
  closed: 'closed',
  moved: 'moved',
  renamed: 'renamed',
  draft: 'taken out',
  merged: 'merged',
};

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function share(count: number, total: number): string {
  const word = count === 1 ? '' : numbers[Math.round(total / count)];
  return word ? `, about one in ${word}` : '';
}
