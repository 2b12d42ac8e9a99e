import { randomInt } from 'node:crypto';

// No letter that looks like a figure, nor the other way round: these are copied by hand.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const halfLength = 5;
const count = 10;

/** Ten codes of two halves, such as « k7mqa-3xvnp »: each opens an account once, and holds 49 bits. */
export const newRecoveryCodes = (): string[] => Array.from({ length: count }, () => `${half()}-${half()}`);

/** A code as it is kept, from what somebody typed: with or without the hyphen, in capitals or not. */
export function tidyRecoveryCode(typed: string): string {
  const bare = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${bare.slice(0, halfLength)}-${bare.slice(halfLength)}`;
}

const half = (): string =>
  Array.from({ length: halfLength }, () => letters[randomInt(letters.length)]).join('');
