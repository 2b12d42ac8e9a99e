import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  signIn: {
    hint: 'Your finger, your face or your device’s PIN is enough, if you added a passkey there.',
    submit: 'Use a passkey',
    absent: 'A passkey needs JavaScript, which is off here, and a recent enough browser.',
    unknown: 'This passkey opens no account here. Sign in another way, then add it to your account.',
  },
  passkeys: {
    title: 'Passkeys',
    intro:
      'A passkey replaces the password and the code: the device checks your finger, your face or your PIN.',
    caption: 'Passkeys of your account',
    name: 'Name of the passkey',
    nameHint: 'To recognise it, such as “Phone” or “Office computer”.',
    add: 'Add a passkey on this device',
    remove: 'Remove',
    since: 'Added on',
    added: 'The passkey is added. It works from your next sign-in.',
    removed: 'The passkey is removed. It no longer opens your account.',
    failed: 'The passkey was not added. The device must check your finger, your face or your PIN.',
    old: 'You signed in more than an hour ago. To add a passkey, sign in again first.',
    manage: 'Manage',
    none: 'None',
  },
};
