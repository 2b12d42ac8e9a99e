import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Attendance',
  counted: (present, expected) => `${present} present of ${expected} registered`,
  cameBesides: (people) => `${people} came without registering`,
  present: 'Present',
  absent: 'Absent',
  walkIns: 'Came without registering',
  walkInNamed: 'Name of the person',
  walkInNamedHint: 'Leave empty if you only count.',
  walkInCount: 'How many people',
  addWalkIn: 'Add',
  someone: (people) => (people === 1 ? 'One person' : `${people} people`),
  gone: 'Somebody who is no longer registered',
  remove: 'Remove',
  none: 'Nobody is registered',
  noneWhy: 'Count below those who came.',
  close: 'The list is complete',
  closeHint: 'Not noted yet, so counted as absent:',
  closed: 'The list is complete.',
  reopened: 'You can still correct it: each correction leaves its trace.',
  opens: (day) => `Attendance is noted from the day before the meeting, ${day}.`,
  notBegun: 'The meeting has not begun: its list cannot be complete.',
  noted: 'Noted.',
  paper: 'Sign-in sheet (PDF)',
  open: 'Open the attendance list',
  sheet: {
    title: (title) => `Sign-in sheet, ${title}`,
    heading: 'Sign-in sheet',
    name: 'Name',
    sign: 'Signature',
    code: 'Code to scan to note who came',
    codeHint: 'To note who came on a phone.',
    walkIns: 'Came without registering',
    kept: 'This sheet is destroyed once attendance is noted.',
  },
  next: {
    kicker: (when) => `At ${when}`,
    registered: (count) => (count === 1 ? '1 person expected' : `${count} people expected`),
  },
  toClose: {
    title: 'Attendance to confirm',
    verb: 'Confirm',
    left: (day) => `Meeting of ${day}`,
    count: (count) =>
      count < 2
        ? 'One meeting whose attendance is not noted'
        : `${formatNumber('en', count)} meetings whose attendance is not noted`,
    oldest: (day, space) => `The oldest: ${day}, ${space}.`,
    see: 'See',
    lead: 'People were expected in this last fortnight, and nobody said that the list was complete. A call to the space is often enough.',
    none: 'All lists are complete',
    noneWhy: 'Each meeting of this last fortnight where somebody was expected has its list.',
  },
  wrong: { walkIn: 'Give a name, or how many people.' },
};
