export { linkPath } from './paths.ts';
export {
  type Booking,
  type Call,
  type Closed,
  closedWhy,
  type Newcomer,
  periodOf,
  type Registration,
  type Reminder,
  reminders,
} from './registration.ts';
