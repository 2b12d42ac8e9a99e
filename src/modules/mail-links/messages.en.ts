import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  way: {
    hint: 'Without a password: give your address, then ask for a link. It comes by email and works once.',
    submit: 'Get a link by email',
  },
  link: {
    title: 'Almost there',
    intro: 'This link works once.',
    submit: 'Sign me in',
    badTitle: 'This link no longer works',
    bad: 'It was used already, or it is too old. Ask for another one: it comes at once.',
    askAgain: 'Ask for another link',
    sentTitle: 'Look at your email',
    sent: (email) =>
      `If there is an account at ${email}, a link has just left for it. Remember to look at your spam.`,
  },
  errors: {
    emailMissing: 'Give your email address.',
  },
  mail: {
    hello: 'Hello,',
    link: {
      subject: 'Your link to sign in',
      before: 'Here is the link you asked for to sign in. It works once, for 15 minutes.',
      verb: 'Sign in',
      after: 'If you asked for nothing, leave this email aside: nobody gets in without this link.',
    },
  },
};
