import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  begin: 'Find the date by a poll',
  found: (title, when) => `The poll “${title}” found a date: ${when}.`,
  set: 'Set the meeting to this date',
  setOne: (title) => `Set “${title}” to this date`,
  make: 'Plan a meeting on this date',
  leave: 'This is not for a meeting',
  theSitting: (when) => `See the meeting, ${when}`,
  openIt: 'See the meeting',
  movedTo: (when) => `The meeting has another date since: ${when}.`,
  undated: 'The date of the meeting is looked for again.',
  calledOff: 'The meeting that was to be held on this date is called off.',
  why: (why) => `The reason given: ${why}`,
  sayPlace: 'Say where it is held',
  of: (title) => `(${title})`,
  done: {
    set: 'The meeting has its date.',
    made: 'The meeting is planned.',
    left: 'This date sets no meeting.',
  },
  gone: 'That is settled already: see the meetings of the group.',
};
