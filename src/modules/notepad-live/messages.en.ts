import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  live: {
    text: 'Text',
    opening: 'Opening…',
    saved: 'Saved.',
    saving: 'Saving…',
    offline: 'Offline: what you write is kept on this computer, and leaves when the connection is back.',
    offlineShared:
      'Offline: keep this page open. What you write leaves when the connection is back; on a shared computer nothing is kept after that.',
    back: 'The connection is back: all is saved.',
    closed: 'Nothing is written in this notepad any more: it is closed, or you no longer write in it.',
    full: 'This notepad is full: go on in another one.',
    refused: 'This notepad is no longer open to you.',
    signedOut:
      'Your sign-in has ended. Sign in again: what you wrote here is kept on this computer, and leaves then.',
    signedOutShared: 'Your sign-in has ended.',
    given: {
      label: 'What you had written and that has not left',
      hint: 'Copy it wherever you like before you leave this page.',
    },
    erase: 'It is copied: erase it from this computer',
    erased: 'It is erased from this computer.',
    broughtBack: 'A passage in which you wrote had been removed meanwhile: it is back, with your words.',
    here: 'On this page',
    you: 'you',
    announce: 'Announce what others write',
    wrote: 'NAME wrote',
    wroteIn: 'NAME wrote in “TITLE”',
    toLive: 'Write together, with formatting',
  },
  kept: {
    title: 'Written without a line',
    intro:
      'What you wrote in a notepad without a line leaves as soon as you open it again. If it is closed, or no longer yours, copy your words here.',
    none: 'Nothing waits in this browser.',
    hint: 'Open the notepad for it to leave, or copy it wherever you like.',
    open: 'Open the notepad',
    erase: 'Erase from this computer',
    erased: 'It is erased from this computer.',
    told: 'Words that you wrote without a line have not left yet.',
    link: 'Find them',
  },
};
