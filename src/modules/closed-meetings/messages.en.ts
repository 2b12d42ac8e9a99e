import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Meetings on a day when the space is closed',
  lead: 'They were announced before the closing. Say what becomes of each: the people registered are told.',
  none: 'No meeting waits',
  noneWhy: 'All those on a day of closing have found their answer.',
  plan: 'See the workshops of the space',
  count: (count) =>
    count === 1
      ? 'One meeting is on a day when the space is closed'
      : `${count} meetings are on days when the space is closed`,
  decideShort: 'Decide',
  question: 'What becomes of it?',
  decide: (count) => (count === 1 ? 'Say what becomes of it' : 'Say what becomes of them'),
  closedFor: (reason) => `Closed: ${reason}`,
  people: (count) =>
    count === 0 ? 'Nobody registered' : count === 1 ? '1 person registered' : `${count} people registered`,
  choices: {
    later: 'I shall see later',
    keep: 'It takes place all the same',
    cancel: 'It is cancelled',
    move: 'It is moved',
  },
  day: 'New day',
  from: 'From',
  to: 'To',
  ifMoved: 'If it is moved',
  reason: 'Reason',
  reasonHint: 'What the public and the people registered read, for what is cancelled or moved.',
  save: 'Save',
  unsure: 'The space has announced that it is closed then',
  unsureWhy: 'The team will soon say whether this workshop is held. If you are registered, you will be told.',
  errors: {
    endsBefore: 'The end must come after the beginning.',
    time: 'Write the time so: 14:30.',
  },
  refusals: {
    over: 'This meeting is over, or the new day is.',
    gone: 'This meeting no longer exists.',
    cancelled: 'This meeting is cancelled.',
    in_the_way:
      'Another meeting of this workshop, or of the same person, takes place at that time: choose another.',
    seats_taken: 'More people are registered than there are seats.',
  },
  settled: (kept, cancelled, moved) =>
    [
      kept > 0
        ? kept === 1
          ? '1 meeting takes place all the same'
          : `${kept} meetings take place all the same`
        : '',
      cancelled > 0
        ? cancelled === 1
          ? '1 meeting is cancelled'
          : `${cancelled} meetings are cancelled`
        : '',
      moved > 0 ? (moved === 1 ? '1 meeting is moved' : `${moved} meetings are moved`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Nothing changed',
};
