export { type StandardRow, standardRow } from './standard.ts';
