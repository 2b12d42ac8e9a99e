import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  account: {
    title: 'My account',
    name: 'Name',
    nameHint: 'As your colleagues read it.',
    email: 'Email address',
    change: 'Change',
    save: 'Save',
    nameSaved: 'Your name is saved.',
    newEmail: 'New address',
    newEmailHint: 'A link will be sent there: the address changes when you open it.',
    ownPassword: 'Your password',
    emailTaken: 'This address already has an account here.',
    emailSent: (email) => `A link has just left for ${email}. Your address changes when you open it.`,
    emailSaved: 'Your new address is saved.',
    confirm: 'Confirm',
    emailTitle: 'Confirm your new address',
    shared: 'This demonstration account is everybody’s: it cannot be changed.',
    wrongPassword: 'This is not your password.',
    signInAgain: 'You signed in more than an hour ago. Sign out, sign in again, then come back here.',
  },
  sessions: {
    title: 'Where you are signed in',
    caption: 'Devices signed in to your account',
    device: 'Device',
    since: 'Since',
    seen: 'Last activity',
    end: 'Sign out',
    here: 'this device',
    sharedComputer: 'shared computer',
    ended: 'That device is signed out.',
    everywhere: 'Sign out everywhere',
    unknown: 'A device',
    on: (browser, system) => `${browser} on ${system}`,
    allEnded: 'You are signed out everywhere. See you soon.',
  },
  mails: {
    newEmail: {
      subject: 'Confirm your new address',
      before: 'Open this link to sign in with this address from now on. It works once, for an hour.',
      verb: 'Confirm this address',
      after: 'If you asked for nothing, leave this email aside: nothing changes.',
    },
    emailChanged: {
      subject: 'Your address has changed',
      before:
        'Your account now opens with another address: this one is no longer used. If it was not you, tell the team of the network at once.',
      verb: 'Reach the network',
      after: 'If it was you, there is nothing to do.',
    },
  },
};
