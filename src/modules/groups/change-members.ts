import { addPerson, personByEmail, personRow } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { slugOf } from '#platform/slug';
import { type Member, mostMembers, type Standing } from './group.ts';
import { endMember, insertMember, memberById, membersOf, updateMember } from './members-store.ts';
import { lockGroup } from './store.ts';

/** Who is in a group, or what she is in it, has changed: what is open to her may be so no more. */
export const membersChanged = defineEvent<{ groupId: string; personIds: readonly string[]; now: Date }>(
  'membersChanged',
);

export interface NewMember {
  name: string;
  email: string;
  organisation: string;
  standing: Standing;
  deputyOf: string | null;
}

interface Act {
  groupId: string;
  now: Date;
  /** The day in the network's zone. */
  today: string;
}

export type SeatRefusal = 'member' | 'full' | 'deputy';

/** `named`: the network knows this address under another name, which is not told. `left`: she is of the network no more. */
export type NewcomerRefusal = SeatRefusal | 'named' | 'left';

/**
 * Gives somebody a seat: whoever has this address, or a person who is new to the network. An address tells nobody whose it
 * is: who keeps a secretariat knows the name already, or asks her. Only the coordination, who knows all, need not.
 */
export const addMember = (
  db: Database,
  { email, name, ...seat }: NewMember,
  { knowsPeople = false, ...act }: Act & { knowsPeople?: boolean },
): Promise<{ refusal: NewcomerRefusal } | { refusal: null; personId: string }> =>
  inTransaction(db, async (tx) => {
    const holder = await personByEmail(tx, email);
    const known = holder && (await personRow(tx, holder.id));
    if (known && !knowsPeople && slugOf(known.name) !== slugOf(name)) return { refusal: 'named' };
    if (known?.leftAt) return { refusal: 'left' };
    const personId = known?.id ?? (await addPerson(tx, { name, email }));
    const { refusal } = await seatPerson(tx, { ...seat, personId }, act);
    return refusal === null ? { refusal, personId } : { refusal };
  });

/** Gives a seat to somebody who is known. */
export const seatPerson = (
  db: Database,
  seat: Omit<NewMember, 'name' | 'email'> & { personId: string },
  { groupId, now, today }: Act,
): Promise<{ refusal: SeatRefusal | null }> =>
  inTransaction(db, async (tx) => {
    await lockGroup(tx, groupId);
    const seated = await membersOf(tx, groupId);
    if (seated.length >= mostMembers) return { refusal: 'full' };
    if (!mayDeputise(seated, seat.deputyOf)) return { refusal: 'deputy' };
    const id = await insertMember(tx, { ...seat, groupId, since: today });
    if (id === null) return { refusal: 'member' };
    await announce(tx, membersChanged, { groupId, personIds: [seat.personId], now });
    return { refusal: null };
  });

/** Changes whom she speaks for, what she is there, or whose deputy. */
export const changeMember = (
  db: Database,
  id: string,
  said: Pick<NewMember, 'organisation' | 'standing' | 'deputyOf'>,
  { groupId, now }: Act,
): Promise<{ refusal: 'deputy' | null }> =>
  inTransaction(db, async (tx) => {
    await lockGroup(tx, groupId);
    const seated = await membersOf(tx, groupId);
    const member = seated.find((each) => each.id === id);
    if (!member) return { refusal: null };
    const hasDeputy = seated.some(({ deputyOf }) => deputyOf === id);
    if (!mayDeputise(seated, said.deputyOf, id) || (hasDeputy && said.deputyOf)) return { refusal: 'deputy' };
    await updateMember(tx, id, said);
    await announce(tx, membersChanged, { groupId, personIds: [member.personId], now });
    return { refusal: null };
  });

/** One is the deputy of a member who has a seat of her own. */
const mayDeputise = (seated: readonly Member[], deputyOf: string | null, self?: string): boolean =>
  deputyOf === null ||
  (deputyOf !== self && seated.some(({ id, deputyOf: other }) => id === deputyOf && other === null));

/** She is in it no more, from today on. */
export const endSeat = (db: Database, id: string, { groupId, now, today }: Act): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockGroup(tx, groupId);
    const member = await memberById(tx, groupId, id);
    if (!member) return;
    await endMember(tx, id, today);
    await announce(tx, membersChanged, { groupId, personIds: [member.personId], now });
  });
