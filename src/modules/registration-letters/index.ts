export { tellMissed } from './letters.ts';
