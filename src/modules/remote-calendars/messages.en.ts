import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Followed calendars',
  lead: 'What the town or an association announces on its own site comes to what’s on in this space, and stays up to date.',
  none: 'No calendar is followed.',
  list: 'The calendars that the space follows',
  name: 'Calendar',
  state: 'State',
  coming: 'To come',
  lookedAt: 'Last read',
  lookedAtOn: (when) => `Read ${when}.`,
  readWell: 'Up to date',
  problem: 'Nothing new',
  isFile: 'File',
  comingCount: (count) =>
    count === 0 ? 'no date to come' : count === 1 ? '1 date to come' : `${count} dates to come`,
  follow: 'Follow a calendar',
  address: 'Address of the calendar',
  addressHint: 'It often ends with .ics: on the site of the town, “subscribe” or “add to my calendar”.',
  file: 'Or a file',
  fileHint: 'An .ics file, 10 MB at most. To bring it up to date, give it again under the same name.',
  fileAgain: 'Choose the file again.',
  look: 'See what would come',
  errors: {
    both: 'Give an address or a file, not both.',
    nothing: 'Give the address of the calendar, or choose a file.',
  },
  preview: {
    title: 'What would come to what’s on',
    from: (name) => `From “${name}”`,
    count: (count) =>
      count === 0 ? 'No event to come.' : count === 1 ? 'One event to come.' : `${count} events to come.`,
    more: (count) => `And ${count} others.`,
    own: (count) =>
      count === 1
        ? 'One event comes from here: it is not taken again.'
        : `${count} events come from here: they are not taken again.`,
    left: (count) => (count === 1 ? 'One event is left out' : `${count} events are left out`),
    repeats: 'repeats',
    public: 'They appear at once in the public what’s on, as events without registration.',
    follows: 'The calendar is read again every four hours. What you change here by hand stays as you put it.',
    fileOnly: 'The file is read once. Give it again to bring it up to date.',
    callIt: 'Name of the calendar',
    callItHint: 'So that you find your way; it appears in the reason of a cancelling.',
    confirm: 'Follow this calendar',
    confirmFile: 'Bring these events in',
    back: 'Go back',
  },
  whyLeft: {
    unreadable: 'cannot be read',
    untitled: 'without a title',
    private: 'private',
    own: 'announced by us',
    too_long: 'lasts over fourteen days',
    too_often: 'comes several times a day',
    too_many: 'beyond the first thousand',
  },
  came: (added, changed, cancelled) =>
    [
      added === 1 ? 'One event came.' : added > 1 ? `${added} events came.` : '',
      changed === 1 ? 'One changed.' : changed > 1 ? `${changed} changed.` : '',
      cancelled === 1 ? 'One is cancelled.' : cancelled > 1 ? `${cancelled} are cancelled.` : '',
    ]
      .filter(Boolean)
      .join(' ') || 'Nothing new.',
  refusals: {
    not_calendar: 'This is not a calendar: the file does not begin as an .ics file does.',
    cut: 'The calendar stops in the middle. Nothing changed here.',
    large: 'The calendar is over 10 MB.',
    known: 'The space follows this calendar already.',
    emptied: 'The calendar became empty all at once. Nothing is cancelled here until it comes back.',
    forgotten: 'This calendar was read too long ago. Give it again.',
    fault: 'The calendar could not be read. We shall read it again.',
  },
  one: {
    what: 'What comes from it',
    caption: 'The events to come of this calendar',
    none: 'Nothing to come from this calendar.',
    event: 'Event',
    next: 'Next date',
    followed: 'followed',
    ours: 'yours',
    gone: 'cancelled',
    oursHint:
      'An event that is “yours” was announced or taken over by your team: the calendar no longer touches it.',
    readAgain: 'Read it again now',
    stop: 'Stop following',
    stopLead: 'The calendar will no longer be read.',
    ofWhatComes: 'What is to come',
    keep: 'stays in what’s on, and you keep it yourselves',
    remove: 'is taken out of what’s on',
    removeHint: 'But for the dates with people registered: they are cancelled, and these people told.',
    stopped: (name) => `“${name}” is no longer followed.`,
  },
  part: {
    title: 'Followed calendars',
    lead: 'Bring what the town’s site announces to what’s on here.',
    problems: (count) =>
      count === 1 ? 'One calendar can no longer be read' : `${count} calendars can no longer be read`,
    open: 'Follow a calendar',
    see: (count) => (count === 1 ? 'See the followed calendar' : `See the ${count} followed calendars`),
  },
};
