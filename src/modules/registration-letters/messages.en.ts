import type { Messages } from './messages.fr.ts';

const because = (reason: string): string => (reason ? ` (${reason})` : '');

export const en: Messages = {
  letters: {
    hello: (name) => `Hello ${name},`,
    why: (why) => `Here is why: ${why}`,
    way: 'See, change or cancel your registration',
    orPhone: (phone, number) => `You can also call ${phone} and give your registration number: ${number}.`,
    number: (number) => `Your registration number: ${number}.`,
    seat: {
      subject: (title, when) => `Noted: ${title}, ${when}`,
      says: 'your seat is kept. If you cannot come, cancel: somebody else will be glad of it.',
    },
    waiting: {
      subject: (title, when) => `Waiting list: ${title}, ${when}`,
      says: 'it is full for now. You are on the waiting list: as soon as a seat is free, it is yours and we tell you.',
    },
    promoted: {
      subject: (title, when) => `A seat for you: ${title}, ${when}`,
      says: 'a seat came free, and it is yours. If you cannot come, cancel: the next in line will be glad of it.',
    },
    cancelled: {
      subject: (title, when) => `Registration cancelled: ${title}, ${when}`,
      says: 'your registration is cancelled. Thank you for telling us.',
    },
    cancelledByTeam: {
      subject: (title, when) => `Registration cancelled: ${title}, ${when}`,
      says: 'the team of the space cancelled your registration. Call them if this is not what you wanted.',
    },
    meeting: {
      added: {
        subject: (title: string, when: string) => `One meeting more: ${title}, ${when}`,
        says: 'the course has one meeting more, and your registration holds for it too. If you cannot come that day, cancel this meeting alone.',
      },
      moved: {
        subject: (title, when) => `Moved: ${title}, ${when}`,
        says: 'the workshop is moved. Your registration follows: if this time does not suit you, cancel it.',
      },
      cancelled: {
        subject: (title, when) => `Will not take place: ${title}, ${when}`,
        says: 'the workshop is cancelled. There is nothing for you to do.',
      },
      restored: {
        subject: (title, when) => `Will take place: ${title}, ${when}`,
        says: 'the workshop takes place after all, and your registration still counts.',
      },
    },
    changed: { subject: (title) => `Changes: ${title}`, says: 'several meetings have changed.' },
    changes: {
      added: (when: string) => `${when}: added`,
      moved: (when, before, reason) => `${when}, instead of ${before}${because(reason)}`,
      cancelled: (when, _before, reason) => `${when}: cancelled${because(reason)}`,
      restored: (when) => `${when}: takes place`,
    },
    missed: {
      subject: (title, when) => `We missed you: ${title}, ${when}`,
      says: 'we expected you. Did something come up? Never mind: you can always come again.',
      next: 'Your next meetings are kept. If you cannot come any more, cancel: somebody else will be glad of it.',
      again: 'See when this workshop takes place again',
    },
    reminder: {
      subject: (title, when) => `Tomorrow: ${title}, ${when}`,
      says: 'we expect you tomorrow. If you cannot come, cancel: somebody else will be glad of it.',
    },
  },
};
