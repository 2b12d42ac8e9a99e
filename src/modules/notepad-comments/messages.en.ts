import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const count = (comments: number) =>
  plural('en', comments, { one: '1 comment', other: `${comments} comments` });

export const en: Messages = {
  title: 'Comments',
  whole: 'The whole notepad',
  gone: 'Somebody whom the network no longer knows',
  quoted: (quote) => `“${quote}”`,
  count,
  part: {
    none: 'No comment for now.',
    noneOpen: 'All that was commented is settled.',
    last: (comments, name, moment) => `${count(comments)}, the last one by ${name}, ${moment}`,
    all: 'All comments',
    comment: 'Comment a passage',
  },
  list: {
    title: (name) => `Comments on “${name}”`,
    tabs: 'Where the comments stand',
    open: 'To settle',
    settled: 'Settled',
    noneOpen: 'Nothing to settle',
    noneOpenWhy: 'A passage is unclear, a figure is missing: say so here, beside the text.',
    noneSettled: 'Nothing settled for now',
    noneSettledWhy: 'What is settled comes here: it can be read again, and opened again.',
    closed: 'This notepad is closed: its comments are read, and no longer change.',
    answer: 'Answer or settle',
    answerSettled: 'Answer or open again',
    see: 'See this passage',
  },
  form: {
    passage: 'On which passage',
    passageHint: 'Its words are kept with your comment, even when the text changes.',
    quote: 'Or on which words',
    quoteAlone: 'On which words',
    quoteAloneHint: 'Without words, your comment is about the whole notepad.',
    quoteHint: 'Copy them: they count before what is chosen above.',
    comment: 'Your comment',
    mention: (names) => `To tell somebody, write @ and her name: ${names.join(', ')}.`,
    more: (others) => plural('en', others, { one: 'one other', other: `${others} others` }),
    submit: 'Comment',
    errors: { comment: 'Write your comment.' },
  },
  passage: {
    crumb: 'A passage',
    title: (quote) => `Comments on “${quote}”`,
    titleWhole: 'Comments on the whole notepad',
    isOpen: 'To settle',
    isSettled: (name, moment) => (name === null ? `Settled ${moment}` : `Settled by ${name}, ${moment}`),
    answer: 'Your answer',
    answerSubmit: 'Answer',
    answerReopens: 'It was settled: an answer opens the passage again.',
    settle: 'It is settled',
    reopen: 'Open again',
    remove: 'Remove',
    removeOne: (moment) => `Remove this comment, written ${moment}`,
    write: 'Go to the notepad',
  },
  done: {
    added: 'Your comment is there.',
    told: (names) => `${names} will be told.`,
    unknown: (name) =>
      `“${name}” is the name of nobody here: nothing is sent. To tell somebody of the group, answer with her whole name.`,
    settled: 'It is settled. The passage can be read among the settled comments.',
    reopened: 'The passage is open again.',
    removed: 'Your comment is removed. The emails that have left cannot be.',
  },
  refusals: {
    closed:
      'This notepad was closed just now: your comment is not saved. It is below, to be copied elsewhere.',
  },
  home: {
    named: (name, title) => `${name} names you in “${title}”`,
    answered: (name, title) => `${name} answers you in “${title}”`,
    read: 'Read',
  },
  mail: {
    hello: (name) => `Hello ${name},`,
    namedSubject: (name, title) => `${name} names you in “${title}”`,
    answeredSubject: (name, title) => `${name} answers you in “${title}”`,
    named: (name, title) => `${name} names you in a comment of the notepad “${title}”.`,
    answered: (name, title) => `${name} answers a comment of the notepad “${title}” in which you took part.`,
    about: (quote) => `On the passage “${quote}”:`,
    read: 'Read the comment and answer',
    account: 'The page opens with an account of the network.',
  },
  live: {
    comment: 'Comment this passage',
    next: 'Next commented passage',
    none: 'No commented passage in this text',
    at: 'Commented passage: SAID',
  },
};
