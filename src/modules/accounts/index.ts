export { authOf, authWithProviders, forgetProviders } from './auth.ts';
export { demonstrationEmail, demonstrationRoles, isDemonstrationEmail } from './demonstration.ts';
export { type Entry, enter, leave, signedOutHeaders } from './enter.ts';
export {
  codePath,
  ErrandFields,
  errandFields,
  errandIn,
  errandOf,
  placeAfter,
  returnPath,
  secondFactorPath,
  withErrand,
} from './errand.tsx';
export {
  type By,
  endGrant,
  grantRole,
  grantRoles,
  grantsOf,
  type HeldGrant,
  type NewGrant,
} from './grants.ts';
export {
  type AccountRefusal,
  accountByEmail,
  accountShut,
  accountState,
  createAccount,
  deactivateAccount,
  reactivateAccount,
  resetSecondFactor,
} from './keep-account.ts';
export { isOfTeam, type Mailbox, mailboxesOf } from './mailboxes.ts';
export type { Auth } from './make-auth.ts';
export { tidyRecoveryCode } from './recovery-codes.ts';
export { guardedRoles, needsSecondFactor } from './session.ts';
export { dropSession, endSessions, type ListedSession, sessionsOf } from './session-store.ts';
export {
  isOwnPassword,
  problemOf,
  replacePassword,
  signInByMailbox,
} from './sign-in.ts';
export { signInPage, signInParts } from './sign-in-page.tsx';
export {
  type AccountState,
  deletePasskey,
  findAccount,
  findAccountByEmail,
  findSecondFactor,
  insertPassword,
  markEmailVerified,
  passkeysOf,
  updateEmail,
  writeSecondFactor,
} from './store.ts';
