import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Follow',
  home: 'Home',
  lead: 'What is announced here can come to you: in the calendar of your phone, or in a feed reader. It is free, without an account or an address to give, and you stop when you like.',
  description: 'Have what’s on in one’s calendar, and the news of the network in a feed reader.',
  inCalendar: 'Open in my calendar',
  inReader: 'For a feed reader:',
  address: 'Address to copy:',
  calendarTitle: 'In a calendar',
  calendar:
    'A calendar that one follows keeps itself up to date: a workshop that is moved changes its day, one that is cancelled is crossed out. Your own appointments stay apart.',
  steps: [
    ['iPhone, iPad, Mac', 'Touch “Open in my calendar”, then “Subscribe”.'],
    [
      'Android, Google Calendar',
      'On a computer, in Google Calendar: “Other calendars”, “+”, “From URL”, paste the address. The phone follows.',
    ],
    ['Outlook', '“Add calendar”, “Subscribe from web”, paste the address.'],
    ['Thunderbird', '“New calendar”, “On the network”, paste the address.'],
  ],
  readerTitle: 'In a feed reader',
  reader:
    'A feed reader gathers what appears on the sites that you choose, without mail and without a social network. Give it one of these addresses: they say the same in three forms, take the first that your reader accepts.',
  narrowTitle: 'Only what interests you',
  narrow:
    'In what’s on, first choose your place, a subject or a level, then the link “follow” at the foot of the page: it keeps your choice. On the page of a space, the same link follows that space only.',
  all: 'All addresses in one file (OPML)',
  opmlTitle: (network) => `Follow ${network}`,
};
