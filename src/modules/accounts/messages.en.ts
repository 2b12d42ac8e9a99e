import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  signIn: {
    title: 'Sign in',
    intro: 'With the email address that the network knows.',
    email: 'Email address',
    password: 'Password',
    shared: 'I am on a shared computer',
    sharedHint:
      'You are signed out after 30 minutes without activity. What you were writing comes back when you do.',
    submit: 'Sign in',
    forgotten: 'Forgotten password',
    otherWays: 'Other ways in',
    already: (name) => `You are here as ${name}.`,
    account: 'My account',
    signOut: 'Sign out',
    signOutHint: 'On this device only.',
    signedOut: 'You are signed out. See you soon.',
    wrong: 'This address and this password do not go together.',
  },
  errors: {
    emailMissing: 'Give your email address.',
    passwordMissing: 'Type your password.',
  },
};
