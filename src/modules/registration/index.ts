export { cancel } from './cancel.ts';
export { changeRegistration } from './change.ts';
export { meetingsWith, register } from './register.ts';
export { registrationByToken } from './store.ts';
export { type ToldBooking, type ToldRegistration, tellOne } from './told.ts';
