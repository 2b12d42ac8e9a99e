import type { Ask } from '#platform/http/env';
import { clientAddress } from '#platform/session/client-address';
import { countTry, forgetTries } from '#platform/session/throttle';

/** Ten tries of a password in a row, then one each half minute; thirty from one address, whoever is tried. */
export async function countPasswordTry(c: Ask, email: string): Promise<void> {
  await countTry(c.var.db, `address ${clientAddress(c)}`, { tries: 30, everySeconds: 10 }, c.var.now);
  await countTry(c.var.db, passwordKey(c, email), { tries: 10, everySeconds: 30 }, c.var.now);
}

export const forgetPasswordTries = (c: Ask, email: string) => forgetTries(c.var.db, passwordKey(c, email));

// The address asked from is part of the key, so that nobody can shut somebody else out by failing for her.
const passwordKey = (c: Ask, email: string): string => `password ${email} ${clientAddress(c)}`;

export const countCodeTry = (c: Ask): Promise<void> =>
  countTry(c.var.db, `code ${clientAddress(c)}`, { tries: 15, everySeconds: 20 }, c.var.now);

/** Three links to one mailbox in a row, then one each five minutes: nobody's mailbox is filled. */
export async function countLink(c: Ask, email: string): Promise<void> {
  await countTry(c.var.db, `links ${clientAddress(c)}`, { tries: 10, everySeconds: 60 }, c.var.now);
  await countTry(c.var.db, `link ${email}`, { tries: 3, everySeconds: 300 }, c.var.now);
}

/** Each challenge is a row for five minutes: nobody makes thousands of them. */
export const countChallenge = (c: Ask): Promise<void> =>
  countTry(c.var.db, `challenge ${clientAddress(c)}`, { tries: 60, everySeconds: 5 }, c.var.now);
