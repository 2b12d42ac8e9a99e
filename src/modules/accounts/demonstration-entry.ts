import type { Ask } from '#platform/http/env';
import { authOf } from './auth.ts';
import { codeSecret, demonstrationEmail, demonstrationRoles, isDemonstrationEmail } from './demonstration.ts';
import { sealSecondFactor } from './second-factor.ts';
import { guardedRoles } from './session.ts';
import { findAccountByEmail, findSecondFactor, writeSecondFactor } from './store.ts';

/** What the sign-in page of a demonstration shows: who one may be, and the code of the moment. */
export interface DemonstrationAccount {
  role: (typeof demonstrationRoles)[number];
  email: string;
  code: string | null;
}

export async function demonstrationAccounts(c: Ask): Promise<DemonstrationAccount[]> {
  if (!c.var.network.demonstration) return [];
  return Promise.all(
    demonstrationRoles.map(async (role) => {
      const email = demonstrationEmail(role);
      return { role, email, code: guardedRoles.includes(role) ? await codeNow(c, email) : null };
    }),
  );
}

/** Sets the second factor of a demonstration account up before it is asked for: the tale that made it knows no secret. */
export async function readyDemonstration(c: Ask, email: string): Promise<void> {
  const role = demonstrationRoles.find((each) => demonstrationEmail(each) === email);
  if (!c.var.network.demonstration || role === undefined || !guardedRoles.includes(role)) return;
  const account = await findAccountByEmail(c.var.db, email);
  if (!account || (await findSecondFactor(c.var.db, account.id))?.verified) return;
  const sealed = await sealSecondFactor(await authOf(c), codeSecret(c.var.secret, email), []);
  await writeSecondFactor(c.var.db, account.id, { ...sealed, verified: true });
}

/** Everybody uses a demonstration account: nobody may change what opens it. */
export const isShared = (c: Ask): boolean =>
  c.var.viewer.email !== null && isDemonstrationEmail(c.var.viewer.email);

async function codeNow(c: Ask, email: string): Promise<string> {
  const { code } = await (await authOf(c)).api.generateTOTP({
    body: { secret: codeSecret(c.var.secret, email) },
  });
  return code;
}
