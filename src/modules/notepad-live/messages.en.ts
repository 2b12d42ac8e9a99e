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
    closed:
      'Nothing is written in this notepad any more: what you have just typed is not saved. Copy it elsewhere.',
    full: 'This notepad is full: what you have just typed is not saved. Go on in another one.',
    refused: 'You may not write here any more. Your sign-in has ended, or this notepad is no longer yours.',
    here: 'On this page',
    you: 'you',
    announce: 'Announce what others write',
    wrote: 'NAME wrote',
    wroteIn: 'NAME wrote in “TITLE”',
    toLive: 'Write together, with formatting',
  },
};
