export { sealSecondFactor } from './seal.ts';
