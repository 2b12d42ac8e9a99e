export { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from './change-special-hours.ts';
export { type AnnouncedClosing, closingsAnnounced } from './closings-announced.ts';
export { type Coming, comingOf, type Moment, stateFrom, statesOf } from './coming.ts';
export { comingDays } from './coming-days.ts';
export { type Announcement, type PublicHours, publicHours } from './public-hours.ts';
export { refreshOpenings } from './refresh-openings.ts';
export { specialHoursSince } from './store.ts';
