import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { uuidFrom } from '#platform/uuid';

/**
 * Under what a submission is kept: made of the id that its form carries, which is itself kept nowhere. Where a submission
 * leads may let its reader in, as the link of a registration does: only the same form, sent again, opens it.
 */
export const nameOf = (formId: string): string => uuidFrom(hashOf(`name ${formId}`).toString('hex'));

const algorithm = 'aes-256-gcm';
const [nonceLength, tagLength] = [12, 16];

export function sealFor(formId: string, location: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, hashOf(`key ${formId}`), nonce);
  const text = Buffer.concat([cipher.update(location, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

/** Throws when it was sealed for another form. */
export function openFor(formId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const [nonce, rest] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength)];
  const decipher = createDecipheriv(algorithm, hashOf(`key ${formId}`), nonce);
  decipher.setAuthTag(rest.subarray(0, tagLength));
  return Buffer.concat([decipher.update(rest.subarray(tagLength)), decipher.final()]).toString('utf8');
}

const hashOf = (text: string): Buffer => createHash('sha256').update(`submission ${text}`).digest();
