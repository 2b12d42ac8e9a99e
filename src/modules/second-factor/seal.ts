import { createOTP } from '@better-auth/utils/otp';
import { type Auth, findSecondFactor } from '#modules/accounts';
import type { Database } from '#platform/database/deed';

export interface SealedSecondFactor {
  secret: string;
  backupCodes: string;
}

/** A second factor as better-auth keeps it: both parts sealed with the program's secret. */
export async function sealSecondFactor(
  auth: Auth,
  secret: string,
  recoveryCodes: readonly string[],
): Promise<SealedSecondFactor> {
  return { secret: await seal(auth, secret), backupCodes: await seal(auth, JSON.stringify(recoveryCodes)) };
}

/** The address that an app reads in the QR code, while it waits for its first code; null when none does. */
export async function pendingKey(
  auth: Auth,
  db: Database,
  { personId, email, network }: { personId: string; email: string; network: string },
): Promise<URL | null> {
  const factor = await findSecondFactor(db, personId);
  if (!factor || factor.verified) return null;
  return new URL(createOTP(await unseal(auth, factor.secret)).url(network, email));
}

/** How many recovery codes are left. */
export const countRecoveryCodes = async (auth: Auth, sealed: string): Promise<number> =>
  (JSON.parse(await unseal(auth, sealed)) as string[]).length;

// The library is loaded already by whoever made `auth`; it is not loaded when the program starts.
const crypto = () => import('better-auth/crypto');

async function seal(auth: Auth, data: string): Promise<string> {
  const { secretConfig: key } = await auth.$context;
  return (await crypto()).symmetricEncrypt({ key, data });
}

async function unseal(auth: Auth, data: string): Promise<string> {
  const { secretConfig: key } = await auth.$context;
  return (await crypto()).symmetricDecrypt({ key, data });
}
