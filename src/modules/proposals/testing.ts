import { aViewer } from '#modules/network/testing';
import { anonymous, type Grant, type Role } from '#platform/access';
import type { Database } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';

export { setModerated, waitingFor } from './store.ts';

const permissions: [string, Role[]][] = [
  ['space.edit', ['coordinator', 'ambassador', 'animator']],
  ['space.moderate', ['coordinator', 'ambassador']],
];

/** Somebody who is signed in and may save, or decide about what others save. */
export const aWriter = async (
  db: Database,
  role: Role,
  where: Partial<Grant> & { email?: string } = {},
): Promise<SignedIn> => ({
  ...anonymous,
  ...(await aViewer(db, role, where)),
  permissions: new Map(permissions),
});
