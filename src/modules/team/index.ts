export { type Charge, type ChargesAsked, chargesAsked, type HandedOver, handedOver } from './charges.ts';
