export { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from './change-special-hours.ts';
export { type Coming, comingOf, type Moment, stateFrom, statesOf } from './coming.ts';
export { type Announcement, type PublicHours, publicHours } from './public-hours.ts';
export { refreshAllOpenings, refreshOpenings } from './refresh-openings.ts';
export { openingsBetween, specialHoursSince } from './store.ts';
