import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  outbox: {
    title: 'Emails',
    intro: 'Whom the site wrote to, and whether it has left.',
    demonstration: 'This is a demonstration: no email leaves.',
    shown: 'You read here what each person would get.',
    noServer: 'No mail server is set up: what the site writes stays here, and nothing leaves.',
    kept: 'Does not leave',
    read: 'Read what each person would get',
    none: 'No email',
    noneYet: 'The site has not written to anybody yet.',
    sent: 'Sent',
    waiting: 'Waiting to be sent',
    failed: (why) => `Not sent yet: ${why}`,
    link: 'Demonstration: no email leaves, read them here',
  },
};
