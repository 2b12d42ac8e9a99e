import { Hono } from 'hono';
import { can } from '#platform/access';
import { inTransaction } from '#platform/database/deed';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { addMember, changeMember, endSeat, type NewcomerRefusal } from './change-members.ts';
import { MemberForm, SeatForm } from './form.ts';
import type { Group } from './group.ts';
import { tellSeated } from './letters.ts';
import { dropKey, memberById, membersOf } from './members-store.ts';
import { noteSeat } from './note-seat.ts';
import { type OpenGroup, openGroup } from './open-group.ts';
import { MemberPage } from './pages/MemberPage.tsx';
import { MembersPage } from './pages/MembersPage.tsx';
import { groupPath } from './paths.ts';
import { words } from './words.ts';

export const memberRoutes = new Hono<Env>();

const membersPath = groupPath(':group', 'membres');
const memberPath = groupPath(':group', 'membres', ':member');

memberRoutes.get(membersPath, async (c) => {
  const opened = await openGroup(c, 'read');
  return drawAll(c, opened, { form: blankForm({ standing: 'member' }) });
});

memberRoutes.post(membersPath, async (c) => {
  const opened = await openGroup(c, 'steer');
  const t = words(c.var.lang).members;
  const form = await readForm(c, MemberForm, t.errors);
  if (!form.ok) return drawAll(c, opened, { form, status: 422 });
  const { group, viewer } = opened;
  const { refusal, location } = await submit<NewcomerRefusal>(c.var.db, form.id, async (tx) => {
    const act = { ...actOf(c, group), knowsPeople: can(viewer, 'group.steer') };
    const added = await addMember(tx, form.data, act);
    if (added.refusal !== null) return { refusal: added.refusal };
    const { organisation } = form.data;
    const { personId } = added;
    await tellSeated(tx, { group, personId, organisation, by: viewer, now: c.var.now });
    await noteSeat(tx, c, 'given', { groupId: group.id, personId, standing: form.data.standing });
    return { location: hereOf(c, group) };
  });
  if (refusal) return drawAll(c, opened, { form: form.refuse(t.refusals[refusal]), status: 409 });
  deliverSoon(c);
  return goOn(c, location, t.added(form.data.name));
});

memberRoutes.get(memberPath, async (c) => {
  const { group } = await openGroup(c, 'steer');
  const member = found(await memberById(c.var.db, group.id, idIn(c, 'member')));
  const { organisation, standing, deputyOf } = member;
  return drawOne(c, { group, member, form: blankForm({ organisation, standing, deputyOf: deputyOf ?? '' }) });
});

memberRoutes.post(memberPath, async (c) => {
  const { group } = await openGroup(c, 'steer');
  const member = found(await memberById(c.var.db, group.id, idIn(c, 'member')));
  const t = words(c.var.lang).members;
  const form = await readForm(c, SeatForm);
  if (!form.ok) return drawOne(c, { group, member, form, status: 422 });
  const { refusal, location } = await submit<'deputy'>(c.var.db, form.id, async (tx) => {
    const changed = await changeMember(tx, member.id, form.data, actOf(c, group));
    if (changed.refusal) return { refusal: changed.refusal };
    const { personId } = member;
    const { standing } = form.data;
    if (standing !== member.standing)
      await noteSeat(tx, c, 'changed', { groupId: group.id, personId, standing });
    return { location: hereOf(c, group) };
  });
  if (refusal) return drawOne(c, { group, member, form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.saved);
});

memberRoutes.post(groupPath(':group', 'membres', ':member', 'terminer'), async (c) => {
  const { group } = await openGroup(c, 'steer');
  const member = found(await memberById(c.var.db, group.id, idIn(c, 'member')));
  await inTransaction(c.var.db, async (tx) => {
    await endSeat(tx, member.id, actOf(c, group));
    const { personId, standing } = member;
    await noteSeat(tx, c, 'ended', { groupId: group.id, personId, standing });
  });
  return goOn(c, hereOf(c, group), words(c.var.lang).members.ended(member.name));
});

memberRoutes.post(groupPath(':group', 'membres', ':member', 'liens'), async (c) => {
  const { group } = await openGroup(c, 'steer');
  const member = found(await memberById(c.var.db, group.id, idIn(c, 'member')));
  await inTransaction(c.var.db, async (tx) => {
    await dropKey(tx, member.id);
    const { personId, standing } = member;
    await noteSeat(tx, c, 'links-ended', { groupId: group.id, personId, standing });
  });
  return goOn(c, hereOf(c, group), words(c.var.lang).members.linksEnded(member.name));
});

const hereOf = (c: Ask, { slug }: Group): string => hrefOf(c, groupPath(slug, 'membres'));

const actOf = (c: Ask, { id }: Group) => ({
  groupId: id,
  now: c.var.now,
  today: dateOf(c.var.now, c.var.network.zone),
});

interface Drawing {
  form: Form;
  status?: 200 | 409 | 422;
}

async function drawAll(c: Ask, { group, access }: OpenGroup, { form, status = 200 }: Drawing) {
  const members = await membersOf(c.var.db, group.id);
  const props = { group, members, form, maySteer: access === 'steer' };
  return c.html(<MembersPage page={await pageOf(c)} {...props} />, status);
}

interface One extends Drawing {
  group: Group;
  member: NonNullable<Awaited<ReturnType<typeof memberById>>>;
}

async function drawOne(c: Ask, { status = 200, ...one }: One): Promise<Response> {
  const members = await membersOf(c.var.db, one.group.id);
  return c.html(<MemberPage page={await pageOf(c)} {...one} members={members} />, status);
}
