import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);
const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Messages = {
  cancel: 'Back to the page',
  list: {
    title: 'Spaces',
    own: 'My spaces',
    search: 'Name, town or postal code',
    find: 'Search',
    tabs: 'State of the spaces',
    states: { all: 'All', published: 'Published', draft: 'Drafts', closed: 'Closed', unchecked: 'To check' },
    add: 'Add a space',
    caption: (count: number) => `${nb(count)} space${s(count)}`,
    name: 'Space',
    commune: 'Town',
    state: 'State',
    completeness: 'Complete',
    checked: 'Checked on',
    never: 'never',
    emptyTitle: 'No space here',
    empty: (words: string) => `Nothing answers to “${words}” in this list.`,
    emptyState: 'This list is empty for now.',
    seeAll: 'See all spaces',
    none: 'No space is in your care for now. Whoever coordinates the network can give you one.',
    perPage: (count: number) => `${count} per page`,
  },
  space: {
    publicPage: 'See the public page',
    notPublic: 'This page is not public yet.',
    closed: 'This space is closed: it is no longer in the directory.',
    stillTrue: 'It is still true',
    stillTrueHint: 'Read the page again: if nothing changed, say so. The date is shown to the public.',
    checked: (day: string) => `Checked on ${day}`,
    neverChecked: 'Never checked',
    isChecked: 'Noted: page checked today.',
  },
  status: {
    title: 'State of the page',
    now: 'today:',
    explained: {
      draft: 'The page is a draft: only those who look after it see it.',
      published: 'The page is in the directory: everybody sees it.',
      closed: 'The space is closed. Its page and history are kept.',
      merged: 'This page was a duplicate: it leads to the one that stays.',
    },
    notYours: 'The ambassador of the territory or the coordination publishes, withdraws and closes.',
    steps: {
      publier: {
        title: 'Publish the page',
        follows: 'It shows in the directory at once.',
        save: 'Publish',
        saved: 'The page is published: it is in the directory.',
      },
      rouvrir: {
        title: 'Open the space again',
        follows: 'Its page is in the directory again at once, as it was: read it first.',
        save: 'Open again and publish',
        saved: 'The space is open again: its page is in the directory.',
      },
      retirer: {
        title: 'Take the page out of the directory',
        follows: 'It becomes a draft again, to be looked at. Nothing is erased.',
        save: 'Take it out',
        saved: 'The page is no longer in the directory.',
      },
      fermer: {
        title: 'Close the space',
        follows: 'The space no longer welcomes people. Its page and history are kept, and it can open again.',
        save: 'Close the space',
        saved: 'The space is closed. It is written in the journal.',
      },
    },
    notFromHere: 'There is nothing to do here: the page is in another state already.',
    reason: 'Why it closes',
    reasonHint: 'Kept in the network’s journal, not shown to the public.',
    incomplete: (percent: number) =>
      `The page is ${percent}% complete. You can publish it and complete it afterwards.`,
  },
  block: {
    unchecked: (count: number) =>
      count === 1 ? 'One page not checked for 6 months' : `${nb(count)} pages not checked for 6 months`,
    uncheckedWhy: 'Reading a page again takes two minutes.',
    see: 'See',
    what: 'the pages',
    incomplete: (name: string, percent: number) => `${name}: page ${percent}% complete`,
    missing: (label: string) => `Missing: ${label.toLowerCase()}.`,
    fill: 'Complete',
  },
};
