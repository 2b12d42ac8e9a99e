export { linkPath } from './paths.ts';
export {
  type Closed,
  closedWhy,
  type Newcomer,
  periodOf,
  type Registration,
  type Reminder,
  reminders,
} from './registration.ts';
