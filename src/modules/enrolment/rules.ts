export { contact, reachable, remindedWhereReached } from './newcomer-form.ts';
