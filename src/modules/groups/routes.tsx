import { Hono } from 'hono';
import { can } from '#platform/access';
import { inTransaction } from '#platform/database/deed';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { NotAllowed, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { seatPerson } from './change-members.ts';
import { documentsOf } from './document-store.ts';
import { accessOf, isOfTheNetwork, reaches } from './group.ts';
import { tellJoined } from './letters.ts';
import { membersOf } from './members-store.ts';
import { noteSeat } from './note-seat.ts';
import { groupsFor, openGroup } from './open-group.ts';
import { GroupPage } from './pages/GroupPage.tsx';
import { GroupsPage } from './pages/GroupsPage.tsx';
import { drawParts } from './parts.ts';
import { groupPath, groupsPath } from './paths.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(groupsPath, async (c) => {
  const viewer = signedIn(c);
  const groups = await groupsFor(c.var.db, viewer);
  return c.html(<GroupsPage page={await pageOf(c)} groups={groups} mayBegin={can(viewer, 'group.steer')} />);
});

routes.get(groupPath(':group'), async (c) => {
  const { group, access, isSteering, viewer } = await openGroup(c, 'read');
  const page = await pageOf(c);
  const mayWrite = reaches(access, 'write');
  const members = await membersOf(c.var.db, group.id);
  const isMember = members.some(({ personId }) => personId === viewer.personId);
  const mayJoin = !isMember && group.isOpen && group.archivedAt === null && isOfTheNetwork(viewer);
  const drawn = await drawParts(c.var, page, { id: group.id, slug: group.slug, mayWrite });
  const documents = await documentsOf(c.var.db, group.id);
  const asked = { group, members, documents, drawn };
  return c.html(<GroupPage page={page} {...asked} maySteer={isSteering} {...{ mayJoin, mayWrite }} />);
});

routes.post(groupPath(':group', 'rejoindre'), async (c) => {
  const { group, viewer } = await openGroup(c, 'read');
  // She joins by herself what is open; a seat in what is private is given.
  if (!group.isOpen || group.archivedAt !== null || accessOf(group, viewer, null) === 'none')
    throw new NotAllowed();
  const { now, network, lang, db } = c.var;
  const seat = { personId: viewer.personId, organisation: '', standing: 'member' as const, deputyOf: null };
  const act = { groupId: group.id, now, today: dateOf(now, network.zone) };
  const { refusal } = await inTransaction(db, async (tx) => {
    const seated = await seatPerson(tx, seat, act);
    if (seated.refusal !== null) return seated;
    await noteSeat(tx, c, 'given', { groupId: group.id, ...seat });
    await tellJoined(tx, { group, personId: viewer.personId, now });
    return seated;
  });
  const t = words(lang);
  const back = hrefOf(c, groupPath(group.slug));
  if (refusal) return goOn(c, back, { kind: 'warning', sentence: t.members.refusals[refusal] });
  deliverSoon(c);
  return goOn(c, back, t.page.joined);
});
