import { z } from 'zod';
import { accountByEmail } from '#modules/accounts';
import {
  addPerson,
  personByEmail,
  personById,
  updatePerson,
  type Welcomer,
  welcomeIn,
} from '#modules/network';
import type { Database } from '#platform/database/connect';
import { choice, email, line, optional, phone } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import { formatPhone } from '#platform/phone-words';

const here = {
  title: optional(line(120)),
  presence: optional(line(200)),
  consent: choice(['yes', 'no']),
};
const name = line(120);
const reached = { phone: optional(phone) };

/** Who somebody is, how the network reaches her, and what she does in this space. */
export const PersonTyped = z.object({ name, email: optional(email), ...reached, ...here });

/** The same, for somebody who has an account: her name and her address are hers to change. */
export const HolderTyped = z.object({ ...reached, ...here });

type Typed = z.output<typeof PersonTyped>;
type Here = Pick<Typed, keyof typeof here>;

/** Her address is somebody else's; null when it may be written. */
export interface Taken {
  by: string;
}

/** Puts somebody in a space; an address that the network knows is the person it knows. */
export async function addWelcomer(
  tx: Database,
  spaceId: string,
  typed: Typed,
  now: Date,
): Promise<Taken | null> {
  const known = await ownerOf(tx, typed.email);
  if (known && known.name.toLowerCase() !== typed.name.toLowerCase()) return { by: known.name };
  const { name, email, phone } = typed;
  const personId = known?.id ?? (await addPerson(tx, { name, email, phone }));
  await welcomeIn(tx, { spaceId, personId, ...saidHere(typed, null, now) });
  return null;
}

/** Changes what is said of somebody: who she is everywhere, what she does in this space. */
export async function changeWelcomer(
  tx: Database,
  { spaceId, person }: { spaceId: string; person: Welcomer },
  { title, presence, consent, ...said }: Here & Partial<Typed>,
  now: Date,
): Promise<Taken | null> {
  const owner = await ownerOf(tx, said.email ?? null);
  if (owner && owner.id !== person.id) return { by: owner.name };
  await updatePerson(tx, person.id, said);
  const there = saidHere({ title, presence, consent }, person.publicSince, now);
  await welcomeIn(tx, { spaceId, personId: person.id, ...there });
  return null;
}

/** Whose an address is: by her account, or as the network notes it. */
async function ownerOf(tx: Database, address: string | null) {
  if (address === null) return undefined;
  const holder = await accountByEmail(tx, address);
  return holder === null ? personByEmail(tx, address) : personById(tx, holder);
}

/** An agreement keeps its first date, and is gone as soon as it is taken back. */
const saidHere = ({ title, presence, consent }: Here, since: Date | null, now: Date) => ({
  title,
  presence,
  publicSince: consent === 'yes' ? (since ?? now) : null,
});

/** What the form shows of somebody. */
export const personTyped = (person: Welcomer): Form['values'] => ({
  name: person.name,
  email: person.email ?? '',
  phone: formatPhone(person.phone ?? ''),
  title: person.title ?? '',
  presence: person.presence ?? '',
  consent: person.publicSince ? 'yes' : 'no',
});
