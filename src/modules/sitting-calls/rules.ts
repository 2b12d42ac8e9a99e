export { type Called, seatsOf } from './call.ts';
