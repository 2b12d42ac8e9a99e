import { z } from 'zod';
import { accountByEmail } from '#modules/accounts';
import {
  addPerson,
  changePerson,
  lockPeople,
  personByEmail,
  personById,
  type Welcomer,
  welcomeIn,
  welcomersOf,
  withdrawConsent,
} from '#modules/network';
import type { Database } from '#platform/database/deed';
import { choice, email, line, optional, phone } from '#platform/forms/fields';
import { formatPhone } from '#platform/phone-words';
import { isTakenBack, movedIn, type Said } from './meeting.ts';

const here = {
  title: optional(line(120)),
  presence: optional(line(200)),
  consent: choice(['yes', 'no']),
};
const who = { name: line(120), email: optional(email) };
const reached = { phone: optional(phone) };
/** What the form showed when it was opened. */
const shown = z.string().default('');

/** Who somebody is, how the network reaches her, and what she does in this space. */
export const PersonTyped = z.object({ ...who, ...reached, ...here });

/** The same, of somebody who is there already. */
export const ChangeTyped = PersonTyped.extend({ shown });

/** The same, for somebody who has an account: her name and her address are hers to change. */
export const HolderTyped = z.object({ ...reached, ...here, shown });

type Typed = z.output<typeof PersonTyped>;
export type Change = z.output<typeof HolderTyped> & Partial<Typed>;
type Here = Pick<Typed, keyof typeof here>;

/** Her address is somebody else's. */
export interface Taken {
  by: string;
}

/** She is in the list already: adding her would write over what is said of her. */
export interface Already {
  there: Welcomer;
}

/** Puts somebody in a space; an address that the network knows is the person it knows. */
export async function addWelcomer(
  tx: Database,
  spaceId: string,
  typed: Typed,
  now: Date,
): Promise<Taken | Already | null> {
  const known = await ownerOf(tx, typed.email);
  if (known && known.name.toLowerCase() !== typed.name.toLowerCase()) return { by: known.name };
  const there = known && (await lockedWelcomer(tx, { spaceId, personId: known.id }));
  if (there) return { there };
  const { name, email, phone } = typed;
  const personId = known?.id ?? (await addPerson(tx, { name, email, phone }));
  await welcomeIn(tx, { spaceId, personId, ...saidHere(typed, null, now), now });
  return null;
}

interface Place {
  spaceId: string;
  personId: string;
}

/** Changes what is said of somebody: who she is everywhere, what she does in this space. */
export async function changeWelcomer(
  tx: Database,
  place: Place,
  typed: Change,
  now: Date,
): Promise<Taken | 'moved' | null> {
  const { title, presence, consent, shown, ...said } = typed;
  const person = await lockedWelcomer(tx, place);
  if (!person) return 'moved';
  if (movedIn({ shown, mine: saidIn(typed), theirs: personTyped(person) }).length > 0) return 'moved';
  const owner = await ownerOf(tx, said.email ?? null);
  if (owner && owner.id !== person.id) return { by: owner.name };
  await changePerson(tx, person.id, { ...said, now });
  await welcomeIn(tx, { ...place, ...saidHere({ title, presence, consent }, person.publicSince, now), now });
  return null;
}

/** An agreement that is taken back is gone at once, whatever is wrong with the rest of the form. */
export async function takeBack(
  db: Database,
  place: Place,
  { shown, consent }: { shown?: unknown; consent?: unknown },
): Promise<void> {
  if (isTakenBack(String(shown ?? ''), consent)) await withdrawConsent(db, place);
}

/** Somebody as she is written now, held until the end of the transaction. */
async function lockedWelcomer(tx: Database, { spaceId, personId }: Place): Promise<Welcomer | undefined> {
  await lockPeople(tx, [personId]);
  return (await welcomersOf(tx, spaceId)).find(({ id }) => id === personId);
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
export const personTyped = (person: Welcomer): Said =>
  saidIn({ ...person, consent: person.publicSince ? 'yes' : 'no' });

/** What was typed, as the form would show it once it is saved. */
export const saidIn = ({ name, email, phone, title, presence, consent }: Here & Partial<Typed>): Said => ({
  name,
  email: email === null ? '' : email,
  phone: formatPhone(phone ?? ''),
  title: title ?? '',
  presence: presence ?? '',
  consent,
});
