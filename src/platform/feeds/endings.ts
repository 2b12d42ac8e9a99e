/** The forms that a list is written in, by what its path is followed by, in the order in which pages name them. */
export const endings = [
  { ending: 'ics', type: 'text/calendar', name: 'iCalendar' },
  { ending: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { ending: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { ending: 'json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

export type Ending = (typeof endings)[number]['ending'];

/** Only some lists are calendars; all are feeds. */
export const endingsOf = ({ isCalendar = false }: { isCalendar?: boolean }) =>
  endings.filter(({ ending }) => isCalendar || ending !== 'ics');
