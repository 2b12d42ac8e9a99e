import { rangeOf } from '#platform/time-words';

export const fr = {
  state: {
    open: 'Ouvert',
    openNow: 'Ouvert en ce moment',
    appointment: 'Sur rendez-vous',
    appointmentNow: 'Sur rendez-vous en ce moment',
    closed: 'Fermé',
    closedToday: 'Fermé aujourd’hui',
    closedThisWeek: 'Fermé cette semaine',
    closedExceptionally: 'Fermé exceptionnellement',
    closedUntil: (day: string) => `Fermé jusqu’au ${day}`,
    because: (word: string, reason: string) => `${word} : ${reason}`,
    always: 'jour et nuit',
    until: (time: string) => `jusqu’à ${time}`,
    untilDay: (day: string, time: string) => `jusqu’à ${day} à ${time}`,
    today: 'aujourd’hui',
    at: (time: string) => `à ${time}`,
    next: (from: string, to: string) => `puis ${rangeOf(from, to)}`,
    nextSentence: (from: string, to: string) => `Puis de ${from} à ${to}.`,
    nextAppointment: 'puis sur rendez-vous',
    nextAppointmentSentence: (from: string, to: string) => `Puis sur rendez-vous, de ${from} à ${to}.`,
    reopens: (when: string) => `rouvre ${when}`,
    byAppointment: (when: string) => `sur rendez-vous ${when}`,
    noOpening: 'pas d’ouverture annoncée',
    noHours: 'Horaires non annoncés',
  },
  week: {
    closed: 'Fermé',
    allDay: 'Jour et nuit',
    appointment: 'Sur rendez-vous',
    rangeByAppointment: (range: string) => `${range} sur rendez-vous`,
    exceptional: 'exceptionnellement',
    holiday: 'jour férié',
  },
  special: {
    closed: (when: string) => `Fermé ${when}`,
    open: (when: string) => `Ouvert exceptionnellement ${when}`,
    from: (dates: string, time: string) => `${dates} à partir de ${time}`,
    until: (dates: string, time: string) => `${dates} jusqu’à ${time}`,
    between: (dates: string, from: string, to: string) => `${dates} de ${from} à ${to}`,
  },
};

export type Messages = typeof fr;
