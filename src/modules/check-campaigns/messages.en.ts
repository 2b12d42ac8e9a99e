import { plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  list: {
    title: 'Checks',
    lead: 'Each space says, from time to time, whether its page is still true. Without an answer, a call is enough.',
    campaign: 'The campaign',
    epci: 'Grouping of communes',
    everywhere: 'All',
    filter: 'Show',
    tabs: 'Checks by state',
    states: {
      all: 'All',
      overdue: 'No answer',
      call: 'No email',
      waiting: 'Waiting',
      corrected: 'To be corrected',
      confirmed: 'Confirmed',
    },
    state: {
      overdue: 'No answer',
      call: 'No email',
      waiting: 'Waiting',
      corrected: 'To be corrected',
      confirmed: 'Confirmed',
      lapsed: 'Over',
    },
    none: 'No check here',
    noneEver: 'When the network asks a space whether its page is true, it will appear in this list.',
    noneHere: 'Nothing in this state for now.',
    openedOn: (day) => `Asked on ${day}.`,
    answeredOn: (day) => `Answered on ${day}.`,
    letters: (count, day) =>
      plural('en', count, { one: `One email, on ${day}.`, other: `${count} emails, the last on ${day}.` }),
    partly: (count) => plural('en', count, { one: 'One section read.', other: `${count} sections read.` }),
    byPhone: 'Confirm on the phone',
  },
  block: {
    calls: (count) =>
      plural('en', count, { one: 'One space has not answered', other: `${count} spaces have not answered` }),
    why: 'Is their page still true? A call is enough.',
    see: 'See',
    what: 'the spaces that did not answer',
  },
  campaign: {
    title: 'The check campaign',
    checked: 'Checked in time',
    outOf: (spaces, share) => `of ${spaces} published pages, that is ${share}`,
    waiting: 'Waiting',
    waitingWhy: 'the team received an email',
    calls: 'To call',
    callsWhy: 'no answer, or no email address',
    corrected: 'To be corrected',
    correctedWhy: 'the team said what is wrong',
    byGrouping: 'By grouping of communes',
    caption: 'How far each grouping of communes is, the one with the most to do first',
    grouping: 'Grouping of communes',
    noGrouping: 'Outside any grouping',
    spaces: 'Pages',
    share: 'Share checked',
    week: 'Week of',
    method: 'A check counts in the week in which it ended.',
    chart: {
      title: (count) =>
        plural('en', count, {
          one: `${count} check ended in twelve weeks`,
          other: `${count} checks ended in twelve weeks`,
        }),
      description: 'Checks that ended each week: all is true, or something is to be corrected',
      confirmed: 'All is true',
      corrected: 'To be corrected',
    },
    start: {
      title: 'Ask now',
      lead: 'Each published page that is not waiting already is asked about, whenever it was last checked. Emails leave at once, then each night, within the limit set below.',
      where: 'Which spaces?',
      everywhere: 'The whole network',
      submit: 'See who would be asked',
      sure: 'Ask now?',
      count: (count, where) =>
        plural('en', count, {
          one: `${where}: one space would be asked.`,
          other: `${where}: ${count} spaces would be asked.`,
        }),
      nights: (letters) =>
        `Each team gets an email. ${letters} emails leave at most at once, then as many each night. Nothing leaves until you press.`,
      submitTo: (count) =>
        plural('en', count, { one: 'Write to this space', other: `Write to these ${count} spaces` }),
      back: 'Not now',
      started: (count) =>
        plural('en', count, {
          one: `Done: ${count} space is asked.`,
          other: `Done: ${count} spaces are asked.`,
        }),
    },
    rhythm: {
      title: 'The rhythm',
      months: 'When should a space be asked whether its page is still true?',
      choices: {
        3: 'Three months after its last check',
        6: 'Six months after',
        12: 'A year after',
        0: 'Never: only when you ask for it',
      },
      letters: 'Emails a night, at most',
      lettersHint: 'From 5 to 500. Questions and reminders are spread over the following nights.',
      save: 'Save the rhythm',
      saved: 'Saved.',
    },
  },
};
