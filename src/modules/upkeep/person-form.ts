import { z } from 'zod';
import { addPerson, personByEmail, type Welcomer, welcomeIn } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { choice, email, line, optional, phone } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import { formatPhone } from '#platform/phone-words';
import type { Problem } from './subject.ts';

const shape = {
  title: optional(line(120)),
  presence: optional(line(200)),
  consent: choice(['yes', 'no']),
};

/** What is said of somebody in a space. */
export const PersonThere = z.object(shape);

/** Somebody who is not in the list of the space yet. */
export const NewPerson = z.object({
  name: line(120),
  email: optional(email),
  phone: optional(phone),
  ...shape,
});

type There = z.output<typeof PersonThere>;

/** Puts somebody in a space; an address that the network knows is the person it knows. */
export async function addWelcomer(
  tx: Database,
  spaceId: string,
  person: z.output<typeof NewPerson>,
  now: Date,
): Promise<{ problem: Problem | null }> {
  const known = person.email === null ? undefined : await personByEmail(tx, person.email);
  if (known && known.name.toLowerCase() !== person.name.toLowerCase()) {
    return { problem: { field: 'email', code: 'emailOfAnother', detail: known.name } };
  }
  const { name, email: address, phone: number } = person;
  const personId = known?.id ?? (await addPerson(tx, { name, email: address, phone: number }));
  await welcomeIn(tx, { spaceId, personId, ...saidOf(person, null, now) });
  return { problem: null };
}

/** Changes what is said of somebody; an agreement keeps its first date, and is gone as soon as it is taken back. */
export const changeWelcomer = (
  tx: Database,
  { spaceId, person }: { spaceId: string; person: Welcomer },
  there: There,
  now: Date,
): Promise<void> =>
  welcomeIn(tx, { spaceId, personId: person.id, ...saidOf(there, person.publicSince, now) });

const saidOf = ({ title, presence, consent }: There, since: Date | null, now: Date) => ({
  title,
  presence,
  publicSince: consent === 'yes' ? (since ?? now) : null,
});

/** What the form shows of somebody. */
export const personTyped = ({
  name,
  email: address,
  phone: number,
  title,
  presence,
  publicSince,
}: Welcomer): Form['values'] => ({
  name,
  email: address ?? '',
  phone: formatPhone(number ?? ''),
  title: title ?? '',
  presence: presence ?? '',
  consent: publicSince ? 'yes' : 'no',
});
