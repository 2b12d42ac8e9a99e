import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  replacement: {
    title: (name) => `Stand in for ${name}`,
    crumb: 'Replacement',
    lead: 'On these days, a colleague has the same rights. They end by themselves on the last evening.',
    what: 'What will be entrusted',
    who: 'Who stands in',
    choose: 'Choose',
    from: 'First day',
    until: 'Last day',
    submit: 'Save the replacement',
    done: (name, dates) => `Noted: ${name} stands in ${dates}.`,
  },
  departure: {
    title: (name) => `Close the account of ${name}`,
    crumb: 'Departure',
    lead: 'Sign-ins end at once. What this person wrote stays.',
    holds: 'What this person holds',
    holdsHint:
      'What is ticked goes to the colleague you choose. The rest ends: a role stops, an invitation is cancelled, a workshop has nobody to lead it.',
    holdsNothing: 'This person holds nothing.',
    welcome: (where) => `welcomes at: ${where}`,
    to: 'Entrust it to',
    nobody: 'Nobody',
    choose: 'Choose who takes over what is ticked, or untick everything.',
    submit: 'Close the account',
    done: (name) => `The account of ${name} is closed.`,
    handed: (name, to) => `The account of ${name} is closed. What was ticked is entrusted to ${to}.`,
  },
  reopened: (name) => `The account of ${name} is open again. Now give a role.`,
  refusals: {
    nothing: 'There is nothing here that you may entrust.',
    alreadyReplaced: 'Somebody already stands in on these days.',
  },
  mail: ({ name, replaced, by, network, share, dates, address }) => ({
    subject: `You stand in for ${replaced} ${dates} – ${network}`,
    text: [
      `Hello ${name},`,
      `${by} entrusts you, ${dates}, with what ${replaced} does: ${share}.`,
      `Sign in as usual to begin.`,
      { label: 'Sign in', address },
      network,
    ],
  }),
};
