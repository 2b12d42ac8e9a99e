import { createOTP } from '@better-auth/utils/otp';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Database } from '#platform/database/connect';
import type { Auth } from './auth.ts';
import { findSecondFactor } from './store.ts';

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
  const { secretConfig: key } = await auth.$context;
  return {
    secret: await symmetricEncrypt({ key, data: secret }),
    backupCodes: await symmetricEncrypt({ key, data: JSON.stringify(recoveryCodes) }),
  };
}

/** The address that an app reads in the QR code, while it waits for its first code; null when none does. */
export async function pendingKey(
  auth: Auth,
  db: Database,
  { personId, email, network }: { personId: string; email: string; network: string },
): Promise<URL | null> {
  const factor = await findSecondFactor(db, personId);
  if (!factor || factor.verified) return null;
  const { secretConfig: key } = await auth.$context;
  return new URL(createOTP(await symmetricDecrypt({ key, data: factor.secret })).url(network, email));
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(auth: Auth, sealed: string): Promise<number> {
  const { secretConfig: key } = await auth.$context;
  return (JSON.parse(await symmetricDecrypt({ key, data: sealed })) as string[]).length;
}
