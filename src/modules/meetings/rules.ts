export {
  freeSeats,
  type Level,
  levels,
  type Meeting,
  type NewSeries,
  type Registration,
  type Series,
  type Theme,
  themes,
} from './series.ts';
