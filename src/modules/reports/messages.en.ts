import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  link: 'Report an error',
  home: 'Home',
  title: 'Report an error',
  about: (space, commune) => `${space}, ${commune}`,
  lead: 'Tell us what is wrong on this page: the space’s team will correct it. No account is needed.',
  subject: 'What is wrong?',
  subjects: {
    hours: 'The opening hours',
    phone: 'The phone or email',
    address: 'The address or the map',
    closed: 'This space no longer exists',
    services: 'What is done there, the prices',
    access: 'Access, bus, parking',
    other: 'Something else',
  },
  message: 'What should be corrected?',
  messageHint: 'For instance: “It closes at noon on Saturdays.” Do not write anything about your health.',
  contact: 'Your email or phone',
  contactHint: 'Only if you want to know what was corrected. It is erased a month later.',
  trap: 'Leave this field empty',
  send: 'Send',
  back: 'Back to the space’s page',
  errors: {
    noSubject: 'Tick at least one answer.',
    missing: 'Say in a sentence what should be corrected.',
    noContact: 'Nobody could answer you so: write a whole email or telephone number, or nothing.',
  },
  tooMany: (wait) => `Several reports were just sent from here. Try again in ${wait}.`,
  sentTitle: 'Thank you, noted',
  sent: (space) => `The team of “${space}” will check its page and correct it.`,
  sentNext:
    'If you left an email, thanks have just gone there: you will then read there, once, what was corrected. If it is a telephone, the team will answer you.',
  staff: {
    title: 'Error reports',
    states: { open: 'To handle', taken: 'Being handled', done: 'Corrected', refused: 'No action' },
    tabs: 'Reports by state',
    received: (day) => `Received on ${day}`,
    handled: (name, day) => `${name}, on ${day}`,
    contact: 'To answer:',
    answer: 'Note for the team',
    correct: 'Correct the page',
    answerRead: 'What was corrected, or why nothing was: the person will read it by email',
    steps: {
      taken: 'I see to it',
      done: 'It is corrected',
      refused: 'No action',
      open: 'To handle again',
      giveBack: 'Give it back to the team',
    },
    taken: (name, day) => `Being handled by ${name}, since ${day}`,
    somebody: 'somebody of the team',
    toldOn: (day) => `The person was told on ${day}.`,
    told: 'Noted. The person is told by email.',
    none: 'No report here',
    noneWhy: 'When somebody reports an error on a page that you look after, it appears in this list.',
    saved: 'Noted.',
    refusals: {
      unchanged:
        'Nothing has changed on this page since it was reported. Correct it first, or write in the note what is corrected.',
      gone: 'This report was handled already.',
      taken: 'Somebody else has just taken it: nothing has changed.',
    },
  },
  mails: {
    thanks: ({ space, commune, address, network }) => ({
      subject: `Thank you for your report – ${network}`,
      text: [
        'Hello,',
        `Thank you for reporting an error on the page of the space ${space} (${commune}): its team is checking it. You will receive one other email only, when it is done.`,
        { label: 'See the page', address },
        'Your address is used for nothing else: it is erased a month later. If you reported nothing, leave this email aside.',
        network,
      ],
    }),
    done: ({ space, commune, address, network, day, changed, answer }) => ({
      subject: `Thanks to you, a page is corrected – ${network}`,
      text: [
        'Hello,',
        `On ${day}, you reported an error on the page of the space ${space} (${commune}). It is corrected, thank you.`,
        ...(changed.length > 0 ? [`What has changed since: ${changed.join(', ')}.`] : []),
        ...(answer ? [answer] : []),
        { label: 'See the page', address },
        network,
      ],
    }),
    refused: ({ space, commune, address, network, day, answer }) => ({
      subject: `Your report – ${network}`,
      text: [
        'Hello,',
        `On ${day}, you reported an error on the page of the space ${space} (${commune}). Its team checked: the page stays as it is. Thank you for taking the time to write.`,
        ...(answer ? [answer] : []),
        { label: 'See the page', address },
        network,
      ],
    }),
  },
  block: {
    waiting: (count) =>
      plural('en', count, {
        one: 'One reported error is waiting',
        other: `${count} reported errors are waiting`,
      }),
    why: 'from people who read a page',
    seeReports: 'See the reports',
    see: 'See',
    what: 'the reports',
  },
};
