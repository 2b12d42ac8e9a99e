import { createHash, randomBytes } from 'node:crypto';

/** What a link or a cookie carries and nobody guesses: 24 random bytes, in letters that an address takes. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is kept in its place: whoever reads the database opens nothing with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
