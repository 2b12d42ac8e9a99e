export type { Invitation } from './invitation.ts';
export { waitingAmong, waitingFrom } from './store.ts';
