import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'My calendar',
  calendarName: (network) => `My calendar – ${network}`,
  intro: 'Your workshops and those of your spaces, in the calendar of your phone or computer.',
  secret:
    'The address is secret: whoever has it reads your calendar, without a password. Give it to nobody; if somebody may have read it, take it back.',
  none: 'No address for now',
  since: (day) => `An address, made on ${day}`,
  make: 'Make an address',
  again: 'Make another address',
  againHint: 'The address is shown only once. Another one replaces it: the first then opens nothing.',
  isShown: 'Your address, shown this once',
  open: 'Open in my calendar',
  takeBack: 'Take the address back',
  takenBack: 'The address is taken back: it opens nothing any more.',
  manage: 'Manage',
};
