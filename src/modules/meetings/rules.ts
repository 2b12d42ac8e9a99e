export { sequenceOf } from './in-calendars.ts';
export { isLong, type Span, spanOn, spansBetween } from './recurrence.ts';
export {
  freeSeats,
  type Level,
  levels,
  type Meeting,
  type NewSeries,
  type Registration,
  type Series,
  type Theme,
  type Timing,
  themes,
} from './series.ts';
