import type { Kind } from '#modules/likeness/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import { kindOf, permissionOf } from './kind.ts';
import { subjects } from './merge.ts';
import type { Thing } from './subject.ts';

export interface Pair {
  viewer: SignedIn;
  kind: Kind;
  one: Thing;
  other: Thing;
}

/** The two things of an address, for somebody who may make them one. */
export async function openPair(c: Ask): Promise<Pair> {
  const viewer = signedIn(c);
  const kind = found(kindOf(c.req.param('kind')));
  if (!can(viewer, permissionOf(kind))) throw new NotAllowed();
  const ids = [idIn(c, 'one'), idIn(c, 'other')] as const;
  const [one, other] = await Promise.all(ids.map((id) => subjects[kind].read(c.var.db, id, c.var.lang)));
  const pair = { viewer, kind, one: found(standing(one)), other: found(standing(other)) };
  if (![pair.one, pair.other].every(({ target }) => can(viewer, permissionOf(kind), target)))
    throw new NotAllowed();
  return found(ids[0] === ids[1] ? null : pair);
}

/** One that is a duplicate already is compared with nothing. */
const standing = (thing: Thing | undefined): Thing | undefined => (thing?.isGone ? undefined : thing);
