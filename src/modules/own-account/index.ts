export { accountPath, backTo, ownAccount, ownOnly, recordOwnAct } from './own.ts';
export { AccountFrame, OwnPassword } from './pages/AccountFrame.tsx';
export { AccountLine } from './pages/AccountLine.tsx';
export { doubtOf } from './proof.ts';
