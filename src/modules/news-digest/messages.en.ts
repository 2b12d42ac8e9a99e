import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  home: 'Home',
  news: 'News',
  title: 'Get the news by email',
  lead: 'A short letter, on Thursday mornings, with what is on the front page. Nothing to say, no letter.',
  email: 'Your email address',
  emailHint: 'It is used for this letter only, and nobody else sees it.',
  place: 'Your commune or postal code',
  placeHint:
    'To get only the news of your grouping of communes and of the network. Without a commune, you get them all.',
  rhythm: 'How often',
  rhythms: { weekly: 'Every Thursday', monthly: 'On the first Thursday of the month' },
  trap: 'Leave this field empty',
  send: 'Subscribe',
  sentTitle: 'Look into your mailbox',
  sent: 'An email has just left. Open the link in it: your subscription begins then, not before.',
  sentLate: 'Nothing after ten minutes? Look among the junk, then try again.',
  again: 'Try again',
  confirmTitle: 'Confirm your subscription',
  confirmLead: (email) => `The letter of news will go to ${email}.`,
  confirm: 'Confirm',
  confirmed: 'Noted: you will get the next letter. Each says how to stop it, in one press.',
  badTitle: 'This link is no longer good',
  bad: 'It was used already, or is more than three days old. Ask for another one, it takes a moment.',
  errors: {
    email: 'Give your email address.',
    unknownPlace: 'We know of no such commune here. A postal code will do as well.',
    severalPlaces: (names) => `Several communes are possible: ${names}. Write its whole name.`,
  },
  tooMany: (wait) => `Too many requests from this computer. Try again ${wait}.`,
  part: {
    text: 'Get them by email, once a week or a month',
  },
  mail: {
    subject: 'Confirm that you want the news by email',
    hello: 'Hello,',
    asked: (network) => `Somebody, probably you, asked to get the news of ${network} here.`,
    confirm: 'Confirm the subscription',
    ignore:
      'If it was not you, do nothing: nothing will be sent, and this address will be forgotten in three days.',
  },
  next: {
    title: 'Newsletter',
    when: (day) => `The next one leaves on ${day}, at 7.`,
    items: (count) =>
      plural('en', count, {
        one: '1 item on the front page since the last one.',
        other: `${count} items on the front page since the last one.`,
      }),
    readers: (weekly, monthly) => `Subscribers: ${weekly} each week, ${monthly} each month.`,
    choose: 'Choose what is on the front page',
  },
  letter: {
    subject: (title, others) =>
      `${title}, and ${plural('en', others, { one: '1 other item of news', other: `${others} other items of news` })}`,
    intro: (network, count) =>
      plural('en', count, {
        one: `One item of news of ${network} since the last letter.`,
        other: `${count} items of news of ${network} since the last letter.`,
      }),
    read: 'Read on',
  },
};
