import { rangeOf } from '#platform/time-words';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  state: {
    open: 'Open',
    openNow: 'Open now',
    appointment: 'By appointment',
    appointmentNow: 'By appointment now',
    closed: 'Closed',
    closedToday: 'Closed today',
    closedThisWeek: 'Closed this week',
    closedExceptionally: 'Exceptionally closed',
    closedUntil: (day) => `Closed until ${day}`,
    because: (word, reason) => `${word}: ${reason}`,
    always: 'day and night',
    until: (time) => `until ${time}`,
    untilDay: (day, time) => `until ${day} at ${time}`,
    today: 'today',
    at: (time) => `at ${time}`,
    next: (from, to) => `then ${rangeOf(from, to)}`,
    nextSentence: (from, to) => `Then ${from} to ${to}.`,
    nextAppointment: 'then by appointment',
    nextAppointmentSentence: (from, to) => `Then by appointment, ${from} to ${to}.`,
    reopens: (when) => `reopens ${when}`,
    byAppointment: (when) => `by appointment ${when}`,
    noOpening: 'no opening announced',
  },
  week: {
    closed: 'Closed',
    allDay: 'Day and night',
    appointment: 'By appointment',
    rangeByAppointment: (range) => `${range} by appointment`,
    exceptional: 'exceptionally',
    holiday: 'public holiday',
  },
  special: {
    closed: (when) => `Closed ${when}`,
    open: (when) => `Exceptionally open ${when}`,
    from: (dates, time) => `${dates}, from ${time}`,
    until: (dates, time) => `${dates}, until ${time}`,
    between: (dates, from, to) => `${dates}, ${from} to ${to}`,
  },
};
