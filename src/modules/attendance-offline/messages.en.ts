import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Attendance',
  list: {
    saved: 'Saved',
    waiting: 'Waiting to be sent',
    corrected: 'Corrected since, elsewhere',
    refused: 'Not saved: note it again',
    offline: 'Offline: carry on.',
    alone: 'Offline.',
    notKept:
      'This list is not in this phone: it is complete already, or was not opened here before. It comes back by itself with the network.',
    tryAgain: 'Try again',
    offlineWhy:
      'Everything is kept in this phone, and will leave when the network is back and a staff page is open on it.',
    noRoom: 'This phone could not keep what you have just noted: try again when there is a network.',
    unsayable: 'Give a name, or how many people: a number from 1 to 500.',
    closeLater: 'What you noted leaves first: the list can be completed when the network is back.',
  },
  waiting: {
    toSend: 'waiting to be sent',
    send: 'Send',
    lost: 'Some of what you noted could not be saved: note it again, if the meeting is still there.',
    reload: 'It could not be sent: reload the page, and sign in again if you are asked to.',
    title: 'Some attendance is not sent yet',
    why: 'It is in this phone only: signing out erases it.',
    stay: 'Stay signed in',
    leave: 'Sign out and erase it',
  },
};
