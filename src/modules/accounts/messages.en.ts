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
    byLink: 'Get a link by email',
    forgotten: 'Forgotten password',
    otherWays: 'Other ways in',
    linkHint: 'Without a password: give your address, then ask for a link. It comes by email and works once.',
    passkey: 'Use a passkey',
    passkeyHint: 'Your finger, your face or your device’s PIN is enough, if you added a passkey there.',
    passkeyAbsent: 'A passkey needs JavaScript, which is off here, and a recent enough browser.',
    provider: (name) => `With ${name}`,
    already: (name) => `You are here as ${name}.`,
    account: 'My account',
    signOut: 'Sign out',
    signOutHint: 'On this device only.',
    signedOut: 'You are signed out. See you soon.',
    wrong: 'This address and this password do not go together.',
    noPasskey: 'This passkey opens no account here. Sign in another way, then add it to your account.',
    providerFailed: (name) =>
      `${name} could not sign you in here. You need an account at the same address: the coordination can open one.`,
    again: 'Too much time has passed. Start again: it only takes a moment.',
  },
  demonstration: {
    title: 'Try the demonstration',
    intro: 'Choose a role. The password is “demonstration”. The code changes every 30 seconds.',
    caption: 'Demonstration accounts',
    role: 'Role',
    email: 'Address',
    code: 'Code now',
    noCode: 'no code',
    codeNow: (code) => `Demonstration: the code now is ${code}.`,
    mails: 'Demonstration: read the emails that were sent',
    shared: 'This demonstration account is everybody’s: it cannot be changed.',
  },
  roles: {
    coordinator: 'Coordination of the network',
    ambassador: 'Ambassador of a territory',
    animator: 'Animator of spaces',
    partner: 'Partner',
    inhabitant: 'Inhabitant',
  },
  code: {
    title: 'Your code',
    intro: 'Open the code app on your phone.',
    label: '6-digit code, or recovery code',
    submit: 'Continue',
    lost: 'I no longer have my phone',
    lostHelp: (phone) =>
      `Type one of your ten recovery codes: each works once. If you no longer have them, call ${phone}: the coordination puts your account right.`,
    wrong: 'This code does not fit. Wait for the next one, then try again.',
    spent: 'This recovery code does not exist or was used already.',
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
  forgotten: {
    title: 'Forgotten password',
    intro: 'Give your address: you will get a link to choose another one.',
    submit: 'Get the link',
  },
  password: {
    title: 'Choose your password',
    changeTitle: 'Change your password',
    current: 'Current password',
    wanted: 'New password',
    hint: '12 characters or more. Four random words do well; neither capitals nor figures are asked for.',
    submit: 'Save this password',
    saved: 'Your new password is saved. Your other devices were signed out.',
    chosen: 'Your password is saved. Sign in with it.',
    wrong: 'This is not your current password.',
  },
  errors: {
    tooShort: 'It takes at least 12 characters.',
    tooLong: 'It is too long: 200 characters at most.',
    common: 'This password is easy to guess. Add two or three unrelated words.',
  },
  account: {
    title: 'My account',
    name: 'Name',
    nameHint: 'As your colleagues read it.',
    email: 'Email address',
    emailHint: 'The one you sign in with.',
    password: 'Password',
    hasPassword: 'Saved',
    noPassword: 'None: you come in by a link or a passkey',
    secondFactor: 'Code from an app',
    secondFactorOn: (left) => `Asked each time you sign in. Recovery codes left: ${left}.`,
    secondFactorOff: 'Not yet. Recommended for everybody.',
    passkeys: 'Passkeys',
    change: 'Change',
    setUp: 'Set up',
    manage: 'Manage',
    none: 'None',
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
    everywhereHint: 'On all devices, this one included.',
    unknown: 'A device',
    on: (browser, system) => `${browser} on ${system}`,
    at: (day, time) => `${day} at ${time}`,
  },
  secondFactor: {
    title: 'Code from an app',
    needed:
      'Your role gives access to what concerns other people. A password is not enough: a code completes it.',
    why: 'Each time you sign in, your phone gives a code that changes every 30 seconds. A stolen password is then of no use.',
    start: 'Start',
    scan: 'Scan this drawing',
    scanHint: 'With a code app: FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…',
    qr: 'QR code to scan with the app',
    byHand: 'Or type this key into the app',
    byHandHint: 'Choose “enter a key”, of the “time-based” kind.',
    check: 'Then type the code that it shows',
    code: '6-digit code',
    turnOn: 'Check and finish',
    wrong: 'This code does not fit. Check the phone’s clock, wait for the next code, then try again.',
    isOn: 'You are asked for a code each time you sign in.',
    codesTitle: 'Your recovery codes',
    codesIntro:
      'If you lose your phone, each of these codes opens your account once. Print them or copy them: this page is not shown again.',
    codesDone: 'I have noted them',
    renew: 'Make new recovery codes',
    renewHint: 'The old ones will no longer work.',
    turnOff: 'Stop asking for a code',
    turnedOff: 'You will no longer be asked for a code.',
    obliged: 'Your role requires a code: it cannot be taken away.',
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
  },
  mails: {
    link: ({ network, address }) => ({
      subject: `Your link to sign in – ${network}`,
      text: `Hello,

Here is the link you asked for to sign in. It works once, for 15 minutes:

${address}

If you asked for nothing, leave this email aside: nobody gets in without this link.

${network}
`,
    }),
    invitation: ({ network, address }) => ({
      subject: `Welcome – ${network}`,
      text: `Hello,

An account is waiting for you on the site of the network “${network}”. Choose your password with this link, good for a week:

${address}

See you soon,
${network}
`,
    }),
    newPassword: ({ network, address }) => ({
      subject: `Choose a new password – ${network}`,
      text: `Hello,

Here is the link you asked for to choose a new password. It works once, for an hour:

${address}

If you asked for nothing, leave this email aside: your password has not changed.

${network}
`,
    }),
    newEmail: ({ network, address }) => ({
      subject: `Confirm your new address – ${network}`,
      text: `Hello,

Open this link to sign in with this address from now on. It works once, for an hour:

${address}

If you asked for nothing, leave this email aside: nothing changes.

${network}
`,
    }),
    passwordChanged: ({ network, address }) => ({
      subject: `Your password has changed – ${network}`,
      text: `Hello,

The password of your account has just changed. If it was not you, choose another one at once:

${address}

${network}
`,
    }),
  },
};
