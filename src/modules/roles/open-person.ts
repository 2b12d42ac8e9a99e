import { type AccountState, accountState } from '#modules/accounts';
import { type Person, personById } from '#modules/network';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission, type SignedIn } from '#platform/http/guard';
import { type Places, readPlaces } from './places.ts';
import { mayManage } from './rights.ts';
import { type HeldShare, isOver, type Share, welcomeAt } from './share.ts';
import { sharesOf, welcomesOf } from './store.ts';

/** A person, with what she holds, as the one who looks after her sees it. */
export interface OpenedPerson {
  viewer: SignedIn;
  person: Person;
  account: AccountState | null;
  shares: HeldShare[];
  /** The spaces where she welcomes the public. */
  welcomes: string[];
  places: Places;
  /** Whether the viewer may shut her account, open it again, find somebody to replace her. */
  mayManage: boolean;
}

/** The person of an address, whoever she is: the one who draws her page says whether she is of the team. */
export async function openPerson(c: Ask): Promise<OpenedPerson> {
  const viewer = requirePermission(c, 'team.manage');
  const { db, now } = c.var;
  const id = idIn(c, 'person');
  const person = found(await personById(db, id));
  const [shares, placed, places, account] = await Promise.all([
    sharesOf(db, [id]),
    welcomesOf(db, [id]),
    readPlaces(db),
    accountState(db, id),
  ]);
  const welcomes = placed.map(({ spaceId }) => spaceId);
  const concerned = sharesThatCount(shares, welcomes, now);
  return {
    ...{ viewer, person, account, shares, welcomes, places },
    mayManage: mayManage(viewer, concerned, places),
  };
}

/** What she holds or will hold counts; once all is over, what she held. */
function sharesThatCount(shares: readonly HeldShare[], spaces: readonly string[], now: Date): Share[] {
  const current: Share[] = shares.filter((share) => !isOver(share, now));
  const held = spaces.length > 0 ? [...current, welcomeAt(spaces)] : current;
  return held.length > 0 ? held : [...shares];
}

/** The same, for somebody of the team; an inhabitant is not found. */
export async function openColleague(c: Ask): Promise<OpenedPerson> {
  const opened = await openPerson(c);
  return found(opened.shares.length + opened.welcomes.length > 0 ? opened : null);
}

/** The same, for those who may decide about this person. */
export async function openManaged(c: Ask): Promise<OpenedPerson> {
  const opened = await openColleague(c);
  if (!opened.mayManage) throw new NotAllowed();
  return opened;
}
