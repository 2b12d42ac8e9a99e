import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);
const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Messages = {
  title: 'Proofs',
  of: (year) => `Directory ${year}`,
  lead: (year) =>
    `Before the ${year} edition is printed, each team reads its lines and says whether they are right.`,
  states: {
    right: 'Good to print',
    changed: 'Changed since',
    wrong: 'To be changed',
    silent: 'No answer',
    unreached: 'No email',
    unsent: 'Not sent yet',
  },
  signed: 'Good to print',
  outOf: (total) => `of ${nb(total)} space${s(total)}`,
  wrong: 'To be changed',
  wrongWhy: 'to be corrected on the page, then read again',
  silent: 'No answer',
  silentWhy: 'a reminder, or a call',
  send: (count) => `Write to ${nb(count)} space${s(count)}`,
  sendWhy:
    'Each team that has not signed yet gets an email with a link, without a password. Four emails at most, three days apart.',
  nobodyDue: 'There is nobody to write to today.',
  sent: (count) =>
    count === 0 ? 'No email has left.' : `An email has left for ${nb(count)} space${s(count)}.`,
  byGrouping: 'By grouping of communes',
  caption: 'Where each grouping stands',
  grouping: 'Grouping',
  progress: 'Signed',
  waiting: 'Who has not signed',
  spaces: (count) => `${nb(count)} space${s(count)}`,
  allSigned: 'All the proofs that were sent are signed',
  allSignedWhy: 'You can freeze the edition.',
  space: 'Space',
  state: 'Where its proof stands',
  said: 'What was said',
  letters: (count) => `${nb(count)} email${s(count)}`,
  sheet: 'See the proof (PDF)',
  signedBy: (name, day) => (name ? `Signed by ${name}, on ${day}` : `Signed on ${day}`),
  note: (text, name) => (name ? `“${text}” (${name})` : `“${text}”`),
  freezing: {
    unsigned: (count, total) =>
      `${count === 1 ? 'One team' : `${nb(count)} teams`} of ${nb(total)} ${count === 1 ? 'has' : 'have'} not signed their lines.`,
    wrong: (count) => (count === 1 ? 'One proof must change.' : `${nb(count)} proofs must change.`),
    see: 'See the proofs',
  },
  frozenLead: (year) => `The ${year} edition is frozen. Here is what each team had answered about its lines.`,
  forgotten: 'The words of this edition are no longer kept',
  forgottenWhy: 'The answers of the teams cannot be read any more either: they were about those words.',
  link: {
    title: (space) => `${space}: your lines in the directory`,
    lead: (year) => `Here is what the ${year} printed directory will say of your space. Is it right?`,
    sheet: 'See the page as it will be printed (PDF)',
    phone: 'Phone',
    noPhone: 'No phone',
    address: 'Address',
    hours: 'Opening hours',
    letters: (list) => `Letters: ${list}.`,
    question: 'Are these lines right?',
    verdicts: { right: 'They are right', wrong: 'Something must change' },
    note: 'What must change',
    noteHint: 'If something must change: what, in a few words.',
    name: 'Your name',
    submit: 'Answer',
    thanksRight: 'Thank you, noted: these lines are good to print.',
    thanksWrong: 'Thank you, noted. Correct the page of your space: the directory will follow it.',
    correct: 'Correct the page',
    answered: (verdict, day) => `Answer of ${day}: ${verdict}.`,
    again: 'You can answer again, until it is printed.',
    moved: 'These lines changed while you were reading them. Read them again, then answer.',
    changed: 'These lines have changed since: read them again.',
    about:
      'This link comes from an email sent to the team of the space. It lets you read these lines and answer, nothing else.',
  },
  bad: {
    title: 'This link is no longer good',
    text: 'The directory is printed, the link is too old, or you are no longer of the team of this space. The page of your space can be corrected all year.',
  },
  errors: { noNote: 'Say in a few words what must change.' },
  mail: ({ space, commune, year, isReminder, address }) => ({
    subject: `${isReminder ? 'Reminder: ' : ''}${space}, your lines in the ${year} directory`,
    text: [
      'Hello,',
      `The printed ${year} directory will soon leave for the printer. Please read the lines of ${space} (${commune}) as they will stand there.`,
      { label: 'Read these lines', address },
      'Tell us whether they are right, or what must change: it takes two minutes, without a password.',
      'Thank you.',
    ],
  }),
};
