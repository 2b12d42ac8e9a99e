export {
  emptyGrid,
  type GridDay,
  type GridRange,
  minutesInDay,
  mostRanges,
  tidied,
  type WeekGrid,
  type Weeks,
  weekdays,
} from './grid.ts';
export { gridOfHours, hoursOfGrid, timeInOsm } from './grid-hours.ts';
export { type HoursReading, type HoursRefusal, readHours } from './hours.ts';
export { fieldItems, fieldText } from './hours-items.ts';
export { type Interval, intervals } from './interval.ts';
export { holidaysBetween, type Locality, localityOf } from './schedule.ts';
export { type Slot, slotsAt } from './slot.ts';
export {
  isWholeDay,
  type KeptSpecialHours,
  type SpecialHours,
  type SpecialRefusal,
  upcoming,
  wholeDay,
} from './special.ts';
export { specialInWords } from './special-words.ts';
export { type State, stateAt } from './state.ts';
export { type StateWords, stateInWords } from './state-words.ts';
export { typedHours } from './typed-hours.ts';
export { type DayLine, mondayOf, usualWeek } from './week-words.ts';
