import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);

export const en: Messages = {
  title: 'People who welcome the public',
  lead: 'The public sees a name only with the person’s agreement. Ask for it, and write it here.',
  caption: (count: number) => `${nb(count)} ${count === 1 ? 'person' : 'people'}`,
  name: 'Name',
  email: 'Email',
  emailHint: 'For the network only, never shown to the public.',
  phone: 'Phone',
  role: 'Role',
  roleHint: 'For example: digital adviser.',
  presence: 'When they are there',
  presenceHint: 'For example: Tuesday and Thursday mornings.',
  consent: 'Agreement',
  consentQuestion: 'Does this person agree that their name is public?',
  consents: { yes: 'Yes, they told me so', no: 'No, or not asked yet' },
  consentHint: 'They may change their mind at any time: the name then disappears at once.',
  agreed: (day: string) => `Name public since ${day}`,
  notAgreed: 'No agreement noted',
  none: 'There is nobody in this list yet.',
  add: 'Add a person',
  save: 'Save',
  saved: 'Saved.',
  remove: 'Take out of this space',
  removed: (name: string) => `${name} no longer welcomes people in this space.`,
  emailOfAnother: (name: string) => `This address is that of ${name}, under another name.`,
  already: (name: string) =>
    `${name} is in this list already: what is noted has not changed. Correct it on their page.`,
  pageOf: (name: string) => `Open the page of ${name}`,
  moved: 'This page changed while you had it open. Read it again below, then save again.',
  writtenNow: (text: string) =>
    text === '' ? 'Somebody else has just emptied this field.' : `Noted meanwhile: ${text}.`,
  see: 'See and change',
  backToPeople: 'Back to the list',
  holder: 'This person has an account: their name and email are their own, and only they change them.',
  elsewhere: (count: number) =>
    count === 1
      ? 'This person also welcomes people in another space.'
      : `This person also welcomes people in ${nb(count)} other spaces.`,
  everywhere: 'Their name, email and phone change everywhere at once.',
  phoneEverywhere: 'Their phone changes everywhere at once.',
};
