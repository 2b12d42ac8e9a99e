import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Discussions',
  open: 'Begin a discussion',
  posts: (count) => plural('en', count, { one: '1 post', other: `${count} posts` }),
  last: (name, moment) => `last post by ${name}, ${moment}`,
  isClosed: 'Closed',
  isOpen: 'Open',
  list: {
    lead: 'What the group says between two meetings, here and by email.',
    empty: 'No discussion for now',
    emptyMore: 'Ask the group a question: each member gets it by email, and answers from there.',
    emptyRead: 'When the group discusses, it will be read here.',
    caption: 'The discussions of the group',
    columns: { title: 'Subject', posts: 'Posts', last: 'Last post', state: 'State' },
    all: 'All discussions',
  },
  form: {
    lead: 'Each member gets your post by email, at the rhythm that she chose, and can answer from there.',
    what: 'Subject',
    text: 'Your post',
    submit: 'Send to the group',
    opened: 'The discussion is open, and your post leaves for the members.',
    errors: { title: 'Give this discussion a subject.', text: 'Write your post.' },
  },
  page: {
    gone: 'Somebody who left',
    answer: 'Your answer',
    answerHint: 'Each member gets it by email, at the rhythm that she chose.',
    as: (name) => `You write as ${name}.`,
    submit: 'Answer the group',
    rhythm: 'Choose what you get by email, and when',
    sent: 'Your answer is here, and leaves for the members.',
    byMail: 'by email',
    filesLeft: (names) => `Came with the email, and is not kept here: ${names}.`,
    removeOne: (name, moment) => `Remove the post of ${name}, ${moment}`,
    remove: 'Remove',
    removedByOthers: 'This post was taken away by the secretariat of the group.',
    removed: 'The post is removed. Emails that have left cannot be.',
    close: 'Close the discussion',
    closeHint: 'Nothing will be written in it, here or by email. It can still be read.',
    closedNow: 'The discussion is closed.',
    reopen: 'Open the discussion again',
    reopenedNow: 'The discussion is open again.',
    closed: 'This discussion is closed: nothing is written in it any more.',
    archived: 'This group has ended its work: nothing is written in it any more.',
    none: 'All posts were removed.',
  },
  refusals: {
    closed: 'The discussion was closed while you were writing. Your text is still here.',
    archived: 'The group ended its work while you were writing. Your text is still here.',
    tooMany: (wait) => `Many posts were sent by this link. Your text is still here: send it in ${wait}.`,
  },
  mail: {
    hello: (name) => `Hello ${name},`,
    wrote: (name) => `${name} wrote:`,
    read: 'Read the discussion and answer',
    files: (names) => `Came with the post, and was not passed on: ${names.join(', ')}.`,
    yours: 'Here is what you had written:',
    removedSubject: (title) => `Your post was removed from “${title}”`,
    removed: (by, title, group) =>
      `${by} removed your post from the discussion “${title}”, in “${group}”: it is still seen that you wrote there, no longer what.`,
    notTakenSubject: (title) => `Your email did not arrive in “${title}”`,
    notTaken: {
      closed: (title) => `The discussion “${title}” is closed: nothing is written in it any more.`,
      archived: (_title, group) => `“${group}” has ended its work: nothing is written in it any more.`,
      notMember: (_title, group) =>
        `You are no longer a member of “${group}”: your email is not published there.`,
      empty: (title) =>
        `Your email to the discussion “${title}” held nothing but the post that it answers. Write above it, or answer on the page.`,
      tooLong: (title) =>
        `Your email to the discussion “${title}” is longer than twenty thousand characters. Send what matters, and give the rest as a document of the group.`,
      tooMany: (title) =>
        `Twelve emails of yours came to “${title}” within an hour: those that follow are not published. Go on in an hour, or on the page.`,
      forged: (title) =>
        `An email came in your name to “${title}”, from another address than yours: it is not published. If it was you, write from this address, or answer on the page.`,
    },
  },
};
