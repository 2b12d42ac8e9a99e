import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);

export const en: Messages = {
  invite: {
    title: 'Invite somebody',
    lead: 'An email goes out with a link, good for 14 days. It leads to a password to be chosen, or lets the person in without one.',
    name: 'Name',
    nameHint: 'First and last name, as they will be said.',
    email: 'Email address',
    submit: 'Send the invitation',
    sent: (name) => `The invitation for ${name} has left.`,
    many: 'Several people to invite? Paste a list',
  },
  many: {
    title: 'Invite a list',
    lead: 'All the people of the list get the same role. If one line needs another look, no invitation leaves.',
    one: 'Only one person to invite?',
    lines: 'List',
    linesHint:
      'One person per line: the name, a semicolon, the address. For example: Nadia Ferrand ; nadia.ferrand@example.org',
    submit: 'Send the invitations',
    sent: (count) => (count === 1 ? 'The invitation has left.' : `${nb(count)} invitations have left.`),
    wrongCaption: 'The lines of the list',
    line: 'Line',
    text: 'What is written',
    toDo: 'To look at again',
    right: 'This line is fine.',
    problems: {
      shape: 'Write a name, a semicolon, then an address.',
      name: 'The name is missing, or is longer than 120 characters.',
      email: 'An email address looks like name@example.org.',
      twice: 'This address is already higher in the list.',
      known: 'This person already has an account: add a role on the person’s page.',
      invited: 'This person is already invited.',
    },
    seePerson: 'See the person',
    seeInvitation: 'See the invitation',
  },
  errors: {
    tooManyLines: 'A list holds at most 200 lines: make two of it.',
    linesWrong: (count) =>
      count === 1
        ? 'One line needs another look: it is shown below.'
        : `${nb(count)} lines need another look: they are shown below.`,
  },
  refusals: {
    known: (name) => `${name} already has an account at this address. Here is the page: you may add a role.`,
    invited: (name) => `${name} was already invited at this address. Here it is: you may send it again.`,
    answered: 'This invitation was answered in the meantime.',
  },
  invitation: {
    title: (name) => `Invitation for ${name}`,
    crumb: 'Invitation',
    to: 'Address',
    share: 'To',
    by: 'From',
    sent: 'Sent on',
    until: 'Good until',
    expired: 'This invitation is no longer good. Send it again: a new link leaves, good for 14 days.',
    open: 'No answer yet. Sending again makes a new link leave; the old one stops working.',
    cancelled: 'This invitation was cancelled.',
    accepted: 'This invitation was accepted.',
    seePerson: 'See the person',
    resend: 'Send again',
    cancel: 'Cancel the invitation',
    resent: 'A new link has left.',
    isCancelled: 'The invitation is cancelled: its link no longer works.',
  },
  charge: (name) => `unanswered invitation: ${name}`,
  answer: {
    title: 'An invitation for you',
    lead: (by, network) => `${by} invites you to join the team of ${network}.`,
    share: 'What you are entrusted with',
    email: 'Your address to sign in',
    until: 'Good until',
    how: 'How would you like to come in?',
    password: 'Choose a password',
    passwordHint: 'With a password, which you will type each time you sign in:',
    link: 'Come in without a password',
    linkHint: 'Or without one, by a link that reaches you by email each time you sign in:',
    accept: 'Accept and come in',
    already: 'You already have an account at this address: this role is added to it.',
    bad: {
      accepted: 'This invitation was already used',
      cancelled: 'This invitation was cancelled',
      expired: 'This invitation is no longer good',
      unknown: 'This link no longer leads to an invitation',
      shut: 'Your account is closed',
    },
    why: {
      accepted: 'All is well: your account is open. Sign in with your password, or ask for a link by email.',
      cancelled: 'The person who invited you took it back. Ask what happened.',
      expired: 'It was good for 14 days. Ask the person who invited you to send it again: it takes a moment.',
      unknown:
        'A newer invitation may have been sent to you: open the latest email, and copy the whole address.',
      shut: 'The coordination of the network can open it again.',
    },
    signIn: 'Sign in',
    forgotten: 'Choose a password',
    call: (phone) => `A question? Call ${phone}.`,
  },
  mail: ({ name, by, network, share, until, address, phone }) => ({
    subject: `${by} invites you to the team of ${network}`,
    text: [
      `Hello ${name},`,
      `${by} invites you to join the team of ${network}.\nWhat you are entrusted with: ${share}.`,
      `The link to accept works once, until ${until}.`,
      { label: 'Accept the invitation', address },
      `You did not expect this? Leave this email: nothing is done without you.${phone ? `\nA question: ${phone}.` : ''}`,
      network,
    ],
  }),
};
