import { createHmac } from 'node:crypto';
import {
  authOf,
  demonstrationEmail,
  demonstrationRoles,
  findAccountByEmail,
  findSecondFactor,
  guardedRoles,
  writeSecondFactor,
} from '#modules/accounts';
import { sealSecondFactor } from '#modules/second-factor';
import type { Role } from '#platform/access';
import type { Ask } from '#platform/http/env';

/** What the sign-in page of a demonstration shows: who one may be, and the code of the moment. */
export interface DemonstrationAccount {
  role: Role;
  email: string;
  code: string | null;
}

export function demonstrationAccounts(c: Ask): Promise<DemonstrationAccount[]> {
  return Promise.all(
    demonstrationRoles.map(async (role) => {
      const email = demonstrationEmail(role);
      return { role, email, code: guardedRoles.includes(role) ? await codeNow(c, email) : null };
    }),
  );
}

async function codeNow(c: Ask, email: string): Promise<string> {
  await makeReady(c, email);
  const { code } = await (await authOf(c)).api.generateTOTP({ body: { secret: codeSecret(c, email) } });
  return code;
}

/** The page that shows a code sees to it that it is the one asked: the tale that made the account knew no secret. */
async function makeReady(c: Ask, email: string): Promise<void> {
  const { db } = c.var;
  const account = await findAccountByEmail(db, email);
  if (!account || (await findSecondFactor(db, account.id))?.verified) return;
  const sealed = await sealSecondFactor(await authOf(c), codeSecret(c, email), []);
  await writeSecondFactor(db, account.id, { ...sealed, verified: true });
}

/** Always the same for one program, so that each of its processes shows the same code. */
const codeSecret = (c: Ask, email: string): string =>
  createHmac('sha256', c.var.secret).update(`demonstration code ${email}`).digest('base64url').slice(0, 32);
