export { gridOfHours } from './grid-hours.ts';
export { type HoursReading, type HoursRefusal, readHours } from './hours.ts';
export { type Interval, intervals } from './interval.ts';
export { type Slot, slotsAt } from './slot.ts';
export { type SpecialHours, wholeDay } from './special.ts';
export { type State, stateAt } from './state.ts';
export { type StateWords, stateInWords } from './state-words.ts';
export type { DayLine } from './week-words.ts';
