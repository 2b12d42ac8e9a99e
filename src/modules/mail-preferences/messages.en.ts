import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Your emails',
  account: 'Emails that you get',
  accountWhy: 'What the site writes to you, and when.',
  choose: 'Choose',
  intro: (address) => `What the site writes to ${address}, and when.`,
  gathered:
    'What comes daily or weekly is gathered in one letter, which leaves in the morning, or on Monday morning.',
  always: 'Links to sign in, confirmations and answers to what you ask always leave at once.',
  rhythms: {
    'at-once': 'At once',
    daily: 'Daily, in one letter',
    weekly: 'Weekly, in one letter',
    never: 'Never',
  },
  save: 'Save',
  stopAll: 'Get none of these any more',
  saved: 'Noted.',
  nothing: 'Nothing to choose',
  nothingWhy: 'The site only writes to you to answer what you do.',
  badTitle: 'This link does not fit',
  badWhy: 'It may have been cut. Open it again from the email, whole.',
};
