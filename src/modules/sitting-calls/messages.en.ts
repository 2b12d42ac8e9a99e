import type { Messages } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

const quorumOf = (quorum: number): string =>
  `The quorum is of ${quorum} member${s(quorum)}, present or represented.`;

export const en: Messages = {
  title: 'Call',
  answers: {
    there: 'I will come',
    remote: 'I will take part from afar',
    excused: 'I send my apologies',
    deputyNamed: (name) => `${name} comes in my place`,
  },
  said: {
    there: 'comes',
    remote: 'from afar',
    excused: 'apologies',
    deputy: 'is replaced',
    deputyNamed: (name) => `replaced by ${name}`,
    none: 'has not answered',
    notCalled: 'not called yet',
  },
  hers: {
    there: 'You answered: I will come.',
    remote: 'You answered: I will take part from afar.',
    excused: 'You answered: I send my apologies.',
    deputy: 'You answered: somebody comes in my place.',
  },
  form: {
    title: 'Your answer',
    question: 'Will you come?',
    questionFor: (name) => `What does ${name} answer?`,
    said: 'A word',
    saidHint: 'Only those who prepare the meeting read it.',
    submit: 'Answer',
    change: 'Change your answer',
    noted: 'Noted. Thank you for answering.',
    notedFor: (name) => `The answer of ${name} is noted.`,
    errors: { answer: 'Choose an answer.' },
  },
  link: {
    order: 'Agenda',
    place: 'Place',
    noPlace: 'The place is not said yet.',
    online: 'Join from afar',
    cancelled: 'This meeting will not take place.',
    undated: 'Its date is looked for: you will get an e-mail once it is set.',
    over: 'This meeting is over.',
    toRead: 'To read before',
    lost: 'This link opens nothing any more',
    lostWhy:
      'The meeting was long ago, this group is archived, or you are no longer a member of it. Write to whoever called you.',
  },
  part: {
    notCalled: 'The call has not left.',
    notCalledHint: (count) =>
      count === 0
        ? 'First give some members a seat.'
        : `${count} member${s(count)} will get the date, the agenda and a way to answer in one press.`,
    noPlace: 'The call will not say where the meeting is held.',
    sayPlace: 'Say where',
    call: (count) => `Send the call to ${count} member${s(count)}`,
    callNew: (count) => `Call ${count} new member${s(count)} as well`,
    again: 'Send the call to all again',
    orderNews: 'The agenda has changed since the call',
    orderNewsHint:
      'Nobody is told at each touch. Once it is ready, send the call again: each member gets it.',
    called: (count) => `The call left for ${count} member${s(count)}.`,
    caption: 'Answers of the members',
    name: 'Name',
    organisation: 'For',
    answer: 'Answer',
    note: 'By phone',
    noteIt: 'Note',
    noteFor: (name) => `the answer of ${name}`,
    withoutEmail: 'no email address: to be told otherwise',
    deputyOf: (name) => `deputy of ${name}`,
    counts: (coming, excused, silent) =>
      `${coming} will come, ${excused} sent apologies, ${silent} ${silent === 1 ? 'has' : 'have'} not answered.`,
    replaced: (count) => (count === 1 ? 'One sends a deputy.' : `${count} send a deputy.`),
    excused: 'Apologies:',
    quorumReached: (quorum, held) =>
      `${quorumOf(quorum)} It would be reached: ${held} said that they come, or somebody for them.`,
    quorumMissing: (quorum, held) =>
      `${quorumOf(quorum)} ${quorum - held} more are needed: ${held} said that they come, or somebody for them.`,
    answerLink: 'Answer',
    waits: (when) => `Meeting ${when}: will you come?`,
  },
  block: {
    waiting: 'Will you come?',
    answer: 'Answer',
    next: (when) => `Meeting, ${when}`,
    open: 'See the meeting',
  },
  letters: {
    hello: (name) => `Hello ${name},`,
    asDeputy: (name) => `You are the deputy of ${name}: you count when ${name} does not come.`,
    online: (address) => `From afar: ${address}`,
    why: (why) => `Here is why: ${why}`,
    order: 'Agenda',
    answer: 'Will you come? Answer in one press:',
    noAccount: 'These links are yours: they open without an account, and you may change your mind.',
    call: {
      subject: (title, when) => `Call: ${title}, ${when}`,
      says: (group) => `${group} invites you to its next meeting.`,
    },
    again: {
      subject: (title, when) => `Agenda: ${title}, ${when}`,
      says: (group) => `Here is the agenda of the next meeting: ${group}.`,
    },
    changed: {
      subject: (title, when) => `News: ${title}, ${when}`,
      says: (group) => `The meeting changes: ${group}. Your answer still counts.`,
    },
    moved: {
      subject: (title, when) => `New date: ${title}, ${when}`,
      says: (group) => `The meeting has another date or time: ${group}. Tell us whether you come.`,
    },
    undated: {
      subject: (title, when) => `Date to be found: ${title}, ${when}`,
      says: (group) =>
        `The meeting will not take place on this date: ${group}. You will get the new date once it is set.`,
    },
    cancelled: {
      subject: (title, when) => `Cancelled: ${title}, ${when}`,
      says: (group) => `The meeting will not take place: ${group}. There is nothing for you to do.`,
    },
    reminder: {
      subject: (title, when) => `Will you come? ${title}, ${when}`,
      says: (group) => `The meeting is near, and we do not know yet whether you come: ${group}.`,
    },
    counted: {
      subject: (name, when) => `${name} counts on you: ${when}`,
      says: (name, group) => `${name} cannot come and counts on you: ${group}.`,
      way: 'See the meeting',
    },
  },
  refusals: {
    settled: 'This meeting is over or cancelled.',
    undated: 'This meeting has no date yet: nobody is called without a date.',
    past: 'This meeting has begun already.',
    nobody: 'This group has no members yet.',
    called: 'The call has left for all members already.',
    moved: 'The date changed while you were answering: your answer is not noted. Read the date, then answer.',
    over: 'This meeting is over or cancelled: your answer changes nothing any more.',
    gone: 'This person is no longer a member of the group.',
  },
};
