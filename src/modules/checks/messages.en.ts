import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';
import type { Section, Verdict, Way } from './section.ts';

const sections: Record<Section, string> = {
  address: 'Address',
  hours: 'Opening hours',
  contact: 'Telephone and contacts',
  services: 'What can be done there',
  prices: 'Prices',
  access: 'Getting there and in',
  people: 'People who welcome',
  words: 'Presentation and labels',
};

const verdicts: Record<Verdict, string> = { true: 'It is true', wrong: 'To be corrected' };

const ways: Record<Way, string> = {
  link: 'by the link of an email',
  staff: 'in the staff pages',
  phone: 'on the phone',
};

const listed = (names: readonly Section[]): string =>
  names.map((name) => sections[name].toLowerCase()).join(', ');

export const en: Messages = {
  sections,
  verdicts,
  form: {
    title: 'Is your page still true?',
    lead: (space, commune) =>
      `${space}, ${commune}. This is what your page says. For each section, say whether it is still true: two minutes are enough.`,
    about: (until) =>
      `This link comes from an email sent to the space’s team; it is good until ${until}. Whoever received it, or was forwarded it, can confirm this page or say what should be corrected, and nothing else. A correction is read again before it is public.`,
    question: (section) => `${sections[section]}: is it still true?`,
    absent: 'not said',
    amend: 'Save the new answer',
    keep: 'Keep the answer given',
    nobody: 'Nobody is named on the public page.',
    correction: (section) => `${sections[section]}: what should be corrected`,
    correctionHint: 'In a few words: what is wrong, and what is true.',
    hoursHint: 'The right hours, such as “Mo-Fr 09:00-12:00,14:00-17:00”, or a sentence.',
    phone: 'The right telephone number',
    phoneHint: 'Leave it empty if the number is right.',
    peopleHint: 'A first name and a name are enough: write nothing about anybody’s life or health.',
    confirmedOn: (day) => `Last confirmed on ${day}.`,
    send: 'Send my answers',
    all: 'All the rest is true',
    allHint: 'You may send some of your answers and come back later by the same link.',
  },
  colon: ': ',
  sectionErrors: {
    noCorrection: 'say in a few words what should be corrected.',
    both: 'you ticked “It is true” and wrote a correction: keep one of them.',
  },
  errors: {
    nothing: 'Tick at least one answer.',
  },
  refusals: {
    closed: 'This check was finished meanwhile: here is what was answered.',
    moved:
      'The page changed while you were reading it, and nothing is saved. Read it again: your answers are still here.',
  },
  answered: {
    title: 'Thank you, noted',
    confirmed: 'Your page is checked: the public reads the date.',
    corrected: 'The corrections are passed on to those who look after the page. The rest is confirmed.',
    over: 'This check is over',
    lapsed: 'Another email will come when it is time to read the page again.',
    report: 'Is something else wrong on the page?',
    reportLink: 'Say what must be corrected',
    amend: 'Change this answer',
    publicPage: 'See the public page',
    list: 'What was answered',
    by: (name, day) => `${name}, on ${day}`,
    saved: 'Corrected',
    somebody: 'Somebody of the team',
    team: 'The space’s team',
    noted: 'Thank you, your answers are noted.',
  },
  bad: {
    title: 'This link is no longer good',
    text: 'It is too old, was cut on its way, or you are no longer of the team of this space. Nothing is lost: another email will come. You may also sign in, or call the network.',
    signIn: 'Sign in',
  },
  corrected: (section, said) => `${sections[section]}: ${said}`,
  note({ confirmed, wrong, way }) {
    const said = [
      confirmed.length > 0 ? `Read and confirmed: ${listed(confirmed)}` : null,
      wrong.length > 0 ? `To be corrected: ${listed(wrong)}` : null,
    ];
    return `${said.filter((each) => each).join('. ')} (${ways[way]}).`;
  },
  mail: (about) => ({
    subject: about.isReminder
      ? `Reminder: is the page “${about.space}” still true?`
      : `Is the page “${about.space}” still true?`,
    text: [
      'Hello,',
      `The public looks for the hours, the telephone and the services of the space “${about.space}” (${about.commune}) in the directory of the network. Are they still true?`,
      'Read the page and answer, without a password, in two minutes.',
      { label: 'Read the page', address: about.address },
      `This link is good until ${about.until}. You may forward it to a colleague: with it, one can confirm the page or say what should be corrected, and nothing else.`,
      'Thank you for the people who will come thanks to you.',
      about.network,
    ],
  }),
  checkedOn: (day) => `Checked on ${day}.`,
  neverChecked: 'Never checked.',
  silence: (day) => `We have not had news of this space since ${day}.`,
  own: {
    title: 'Read the page again',
    lead: 'This is what your page says. For each section, say whether it is still true.',
    part: 'Section by section, say whether the page is still true: two minutes are enough.',
    asked: 'The network asks you whether this page is still true.',
    begin: 'Read the page, section by section',
  },
  phone: {
    title: (space) => `On the phone with ${space}`,
    lead: 'Read each section to whoever answers, and note what is said.',
    noPhone: 'No telephone is known for this space.',
    closed: 'This check is over.',
  },
  block: {
    asked: (space) => `${space}: is the page still true?`,
    read: 'Read it',
  },
  left: (count) =>
    plural('en', count, {
      one: 'One section is still to be read',
      other: `${count} sections are still to be read`,
    }),
};
