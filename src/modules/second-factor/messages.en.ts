import type { Messages } from './messages.fr.ts';

export const en: Messages = {
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
    used: 'This code was used already. Start again, then give the next one.',
    again: 'Too much time has passed. Start again: it only takes a moment.',
  },
  errors: {
    codeMissing: 'Type the code.',
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
    renewHint: 'Lost, or nearly all used? Make new ones. The old ones will no longer work.',
    turnOff: 'Stop asking for a code',
    turnedOff: 'You will no longer be asked for a code.',
    obliged: 'Your role requires a code: it cannot be taken away.',
    on: (left) => `Asked each time you sign in. Recovery codes left: ${left}.`,
    off: 'Not yet. Recommended for everybody.',
    setUp: 'Set up',
    manage: 'Manage',
  },
};
