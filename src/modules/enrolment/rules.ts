export { contact, reachable } from './newcomer-form.ts';
