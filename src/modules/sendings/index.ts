export { SendingField } from './pages/SendingField.tsx';
export { claimSending } from './send.ts';
export { sendingOf } from './store.ts';
