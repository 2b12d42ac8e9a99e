export type { AccountRefusal, AccountState } from './account.ts';
export { isDemonstrationEmail } from './demonstration.ts';
export { entryPath } from './entry-path.ts';
export {
  type By,
  endGrant,
  grantHistory,
  grantRole,
  grantsOf,
  type HeldGrant,
  type NewGrant,
} from './grants.ts';
export {
  accountByEmail,
  accountState,
  createAccount,
  deactivateAccount,
  reactivateAccount,
  resetSecondFactor,
} from './keep-account.ts';
export { type Letter, startPassword } from './send-link.ts';
