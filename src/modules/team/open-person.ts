import { type AccountState, accountState } from '#modules/accounts';
import { type Person, personById } from '#modules/network';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission, type SignedIn } from '#platform/http/guard';
import { scopeOf } from '#platform/scope';
import type { Share } from './invitation.ts';
import type { Member } from './member.ts';
import { findMember } from './member-store.ts';
import { type Places, readPlaces } from './places.ts';
import { mayManage } from './rights.ts';
import { type HeldShare, isOver, sharesOf, welcomesOf } from './share-store.ts';

/** A person of the team, as the one who looks after her sees her. */
export interface OpenedPerson {
  viewer: SignedIn;
  person: Person;
  member: Member;
  account: AccountState | null;
  shares: HeldShare[];
  welcomes: string[];
  places: Places;
  /** Whether she works in the viewer's territory; elsewhere, only her name and roles are shown. */
  isHers: boolean;
  /** Whether the viewer may shut her account, open it again, find somebody to replace her. */
  mayManage: boolean;
}

/** The person of an address; whoever is not of the team is not found. */
export async function openPerson(c: Ask): Promise<OpenedPerson> {
  const viewer = requirePermission(c, 'team.manage');
  const { db, now } = c.var;
  const id = idIn(c, 'person');
  const person = found(await personById(db, id));
  const asked = { words: '', now, scope: scopeOf(viewer, 'team.manage') };
  const near = await findMember(db, id, asked);
  const member =
    near ?? found(await findMember(db, id, { ...asked, scope: { ...asked.scope, everywhere: true } }));
  const [shares, welcomes, places, account] = await Promise.all([
    sharesOf(db, [id]),
    welcomesOf(db, [id]),
    readPlaces(db),
    accountState(db, id),
  ]);
  const spaces = welcomes.map(({ spaceId }) => spaceId);
  const concerned = sharesThatCount(shares, spaces, now);
  return {
    ...{ viewer, person, member, account, shares, places },
    welcomes: spaces,
    isHers: near !== undefined,
    mayManage: mayManage(viewer, concerned, places),
  };
}

/** What she holds or will hold counts; once all is over, what she held. */
function sharesThatCount(shares: readonly HeldShare[], spaces: readonly string[], now: Date): Share[] {
  const current: Share[] = shares.filter((share) => !isOver(share, now));
  const welcome: Share = { role: 'animator', communes: [], epcis: [], spaces };
  const held = spaces.length > 0 ? [...current, welcome] : current;
  return held.length > 0 ? held : [...shares];
}

/** The same, for those who may decide about this person. */
export async function openManaged(c: Ask): Promise<OpenedPerson> {
  const opened = await openPerson(c);
  if (!opened.mayManage) throw new NotAllowed();
  return opened;
}
