import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Attendance',
  counted: (present, expected) => `${present} present of ${expected} registered`,
  present: 'Present',
  absent: 'Absent',
  saved: 'Saved',
  waiting: 'Waiting to be sent',
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
  closeHint: (left) =>
    left === 0
      ? 'Everybody is noted.'
      : left === 1
        ? 'One person is not noted and will count as absent.'
        : `${left} people are not noted and will count as absent.`,
  closed: 'The list is complete.',
  reopened: 'You can still correct it: each correction leaves its trace.',
  noted: 'Noted.',
  paper: 'Sign-in sheet (PDF)',
  open: 'Open the attendance list',
  offline: 'Offline: carry on.',
  offlineWhy: 'Everything is kept in this phone and will leave by itself when the network is back.',
  toSend: 'waiting to be sent',
  send: 'Send',
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
  },
  wrong: { walkIn: 'Give a name, or how many people.' },
};
