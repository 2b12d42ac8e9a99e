export { emptyGrid, type GridDay, type GridRange, type WeekGrid, type Weeks } from './grid.ts';
export {
  fieldsOfGrid,
  type GridReading,
  type GridReason,
  holidaysField,
  rangeFields,
  ranks,
  readGrid,
  readTime,
  weeksField,
} from './grid-form.ts';
export { gridOfHours, hoursOfGrid } from './grid-hours.ts';
export { type HoursReading, type HoursReason, type HoursRefusal, longestHours, readHours } from './hours.ts';
export { byDay, type DayInterval, type Interval, intervals, type OpeningRule } from './interval.ts';
export type { Locality } from './locality.ts';
export { holidaysBetween, type Kind } from './schedule.ts';
export { type Slot, slotsAt } from './slot.ts';
export { isWholeDay, type SpecialHours, wholeDay } from './special.ts';
export { specialInWords, upcoming } from './special-words.ts';
export { type OpeningSpecification, openingSpecification } from './specification.ts';
export { type State, stateAt } from './state.ts';
export { type StateWords, stateInWords } from './state-words.ts';
export { type DayLine, mondayOf, weekInWords } from './week-words.ts';
