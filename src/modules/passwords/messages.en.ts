import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  forgotten: {
    title: 'Forgotten password',
    intro: 'Give your address: you will get a link to choose another one.',
    submit: 'Get the link',
    email: 'Email address',
  },
  password: {
    title: 'Choose your password',
    changeTitle: 'Change your password',
    current: 'Current password',
    wanted: 'New password',
    hint: '12 characters or more. Four random words do well; neither capitals nor figures are asked for.',
    submit: 'Save this password',
    saved: 'Your new password is saved. Your other devices were signed out.',
    firstSaved: 'Your password is saved. It works from your next sign-in.',
    chosen: 'Welcome. Your password is saved: sign in with it.',
    changed: 'Your new password is saved. Sign in with it.',
    name: 'Password',
    has: 'Saved',
    none: 'None: you come in by a link or a passkey',
    change: 'Change',
    choose: 'Choose',
  },
  errors: {
    emailMissing: 'Give your email address.',
    passwordMissing: 'Type your password.',
    tooShort: 'It takes at least 12 characters.',
    tooLong: 'It is too long: 200 characters at most.',
    common: 'This password is easy to guess. Add two or three unrelated words.',
  },
  mails: {
    newPassword: {
      subject: 'Choose a new password',
      before: 'Here is the link you asked for to choose a password. It works once, for an hour.',
      verb: 'Choose a password',
      after: 'If you asked for nothing, leave this email aside: your password has not changed.',
    },
    firstPassword: {
      subject: 'Your account now has a password',
      before:
        'A password was just chosen for your account, which had none. If it was not you, choose another one at once.',
      verb: 'Choose another password',
      after: 'If it was you, there is nothing to do.',
    },
    passwordChanged: {
      subject: 'Your password has changed',
      before: 'The password of your account has just changed. If it was not you, choose another one at once.',
      verb: 'Choose another password',
      after: 'If it was you, there is nothing to do.',
    },
  },
};
