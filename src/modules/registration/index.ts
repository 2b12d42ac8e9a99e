export { called } from './called.ts';
export { cancel, cancelMany } from './cancel.ts';
export { changeRegistration } from './change.ts';
export { tellMissed } from './letters.ts';
export { giveSeats } from './promote.ts';
export { meetingsWith, register } from './register.ts';
export { type Listed, registerMany } from './register-many.ts';
export { registrationById, registrationByToken } from './store.ts';
export { type ToldBooking, type ToldRegistration, tellOne } from './told.ts';
