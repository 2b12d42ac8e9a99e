import type { Messages } from './messages.fr.ts';

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const en: Messages = {
  agenda: 'What’s on',
  enrol: 'Register',
  wait: 'Join the waiting list',
  titleOf: (title) => `Register: ${title}`,
  opensOn: (day) => `Registration opens on ${day}.`,
  closed: {
    begun: 'These meetings have begun: call the space to join them.',
    closed: 'Online registration is closed: call the space to know whether a seat is left.',
  },
  wholeCycle: 'You register for all the meetings; you may leave one out afterwards.',
  wholeCycleOf: (count) =>
    `You register for the ${count} meetings to come. You may leave one out afterwards if you cannot come.`,
  full: 'It is full for now. Leave your name: as soon as a seat is free, it is yours and we tell you.',
  missing: (count) =>
    count === 1
      ? 'One thing is missing before you are registered'
      : `${numbers[count - 2] ?? count} things are missing before you are registered`,
  firstName: 'First name',
  name: 'Name',
  phone: 'Telephone',
  phoneHint: 'To tell you if the workshop is moved. Nothing else.',
  email: 'Email',
  emailHint: 'To get the confirmation, and a way to change or cancel. A telephone or an email is enough.',
  remind: 'How shall we remind you?',
  reminders: { phone: 'By telephone', sms: 'By text message', email: 'By email', none: 'No need' },
  need: 'Do you need something special?',
  needExamples: 'For example: wheelchair, large print, hearing loop.',
  needHealth: 'Do not write anything about your health.',
  computer: 'Your computer',
  laptop: 'Lend me a laptop',
  trap: 'Leave this field empty',
  send: 'Register',
  sendWaiting: 'Join the waiting list',
  ratherPhone: (phone) => `Rather by telephone: ${phone}`,
  erased: 'What you write is erased three months after the workshop. Only the team of the space sees it.',
  question: (one, other) => `How much is ${one} plus ${other}?`,
  questionHint: 'Answer in figures. We get many forms at once: this question stops robots.',
  numbers,
  proved: 'Your browser has answered for you the question that stops robots.',
  askedTitle: 'One question more',
  askedWhy:
    'Nothing is lost: read it again, answer the question at the bottom of the page, then send it again.',
  tooMany: (wait) => `Many registrations come from this computer. Try again in ${wait}, or call the space.`,
  tooManyToMailbox: (wait) =>
    `Many registrations give this email address. Try again in ${wait}, or call the space.`,
  changed: 'Noted.',
  errors: {
    noFirstName: 'Write your first name',
    noName: 'Write your name',
    notAName: 'A name has no address in it, and no “/”, “:” or “@”',
    noContact: 'Leave a telephone or an email, so that we can tell you',
    phoneOneShort: 'A phone number has 10 digits: one is missing',
    phoneShort: 'A phone number has 10 digits: some are missing',
    phoneToRemind: 'Leave a telephone, or choose another reminder',
    emailToRemind: 'Leave an email, or choose another reminder',
  },
  refusals: {
    gone: 'This workshop is no longer there.',
    no_registration: 'This workshop needs no registration: just come.',
    by_phone: 'Call the space to register.',
    cancelled: 'This workshop is cancelled.',
    not_yet: 'Registration is not open yet.',
    closed: 'Online registration is closed. Call the space to know whether a seat is left.',
    begun: 'These meetings have begun. Call the space to join them.',
    twice:
      'You are registered for this workshop already. The link in your email lets you change or cancel; so does the space, by telephone.',
    no_laptop: 'No laptop is left to lend. Bring yours, or call the space.',
  },
  own: {
    title: (title) => `Your registration: ${title}`,
    kept: 'Noted, your seat is kept',
    keptMail: (email) =>
      `An email leaves for ${email}, with the link to this page. If you cannot come, cancel: somebody else will be glad of it.`,
    keptCall: 'Keep the address of this page, or your registration number: with them you change or cancel.',
    waiting: (rank) =>
      rank === 1 ? 'You are first on the waiting list' : `You are number ${rank} on the waiting list`,
    waitingMail: 'As soon as a seat is free, it is yours and we write to you.',
    waitingCall: 'As soon as a seat is free, it is yours and we call you.',
    cancelled: 'Your registration is cancelled',
    cancelledNext: 'Thank you for telling us: the seat goes to somebody else.',
    over: 'It is over. Thank you for coming.',
    states: { seat: 'Seat kept', waiting: 'Waiting list', cancelled: 'Cancelled' },
    noMeeting: 'This meeting does not take place',
    drop: 'Leave this meeting out',
    number: 'Your registration number:',
    byPhone: 'Say it on the telephone to change or cancel:',
    change: 'Change my telephone, my reminder or my need',
    save: 'Save',
    cancel: 'Cancel my registration',
    cancelAll: 'Cancel my registration',
    cancelHint:
      'Your seat will go to the next person. This cannot be undone: you would have to register again.',
    lost: 'This link is of no use any more',
    lostWhy: 'It was cut on its way, or the workshop was over more than three months ago: all is erased.',
  },
};
