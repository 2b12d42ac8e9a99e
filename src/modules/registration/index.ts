export {
  bookingsChanged,
  type Cancelled,
  type Confirmed,
  cancelled,
  promoted,
  registered,
} from './announced.ts';
export { called } from './called.ts';
export { cancel, cancelMany } from './cancel.ts';
export { changeRegistration } from './change.ts';
export {
  changedRegistrations,
  forgetUntold,
  noteReminded,
  takeUnreminded,
  type Untold,
} from './change-store.ts';
export type { Listed } from './enter-all.ts';
export { giveSeats } from './promote.ts';
export { meetingsWith, register } from './register.ts';
export { registerMany } from './register-many.ts';
export { registerTogether } from './register-together.ts';
export { newLink, registrationById, registrationByToken, setToCall } from './store.ts';
export { type ToldBooking, type ToldRegistration, tellAll, tellMany, tellOne } from './told.ts';
