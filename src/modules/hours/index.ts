export { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from './change-special-hours.ts';
export { type Moment, openingsBetween, statesOf } from './openings.ts';
export { refreshAllOpenings, refreshOpenings } from './refresh-openings.ts';
export { setHours } from './set-hours.ts';
export { specialHoursSince } from './store.ts';
