export {
  type Charge,
  type ChargesAsked,
  chargesAsked,
  type HandedOver,
  handedOver,
} from './charges.ts';
export { lastDeparture, replacementsOf, type StandIns, standInsOf } from './store.ts';
