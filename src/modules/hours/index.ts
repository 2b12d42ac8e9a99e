export { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from './change-special-hours.ts';
export { type Coming, comingOf, type Moment, stateFrom } from './coming.ts';
export { openingsBetween, statesOf } from './openings.ts';
export { type Announcement, type PublicHours, publicHours } from './public-hours.ts';
export { refreshAllOpenings } from './refresh-openings.ts';
export { setHours } from './set-hours.ts';
export { specialHoursSince } from './store.ts';
