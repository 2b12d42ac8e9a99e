import { Hono } from 'hono';
import { groupById, membersOf } from '#modules/groups';
import { joinAddress, pointsOf, sittingById } from '#modules/sittings';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type AnswerRefusal, answerCall } from './answer-call.ts';
import { deputiesOf } from './call.ts';
import { AnswerForm, answerValues } from './form.ts';
import { LinkPage, LostLinkPage } from './pages/LinkPage.tsx';
import { linkPath } from './paths.ts';
import { callByToken } from './store.ts';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

const address = linkPath(':token');

/** A link only opens this page, with what was chosen: mail scanners follow links, and they press no button. */
linkRoutes.get(address, async (c) => {
  const opened = await openLink(c);
  if (!opened) return lost(c);
  return draw(c, opened, blankForm(answerValues(opened.call, c.req.query('reponse'))));
});

linkRoutes.post(address, async (c) => {
  const opened = await openLink(c);
  if (!opened) return lost(c);
  const { sitting, member } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, AnswerForm, t.form.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const { answer, ...said } = form.data;
  const { refusal, location } = await submit<AnswerRefusal>(c.var.db, form.id, async (tx) => {
    const given = { sittingId: sitting.id, memberId: member.id, given: { ...answer, ...said } };
    const answered = await answerCall(tx, given, c.var.now);
    return answered.refusal ? { refusal: answered.refusal } : { location: hrefOf(c, ownPath(c)) };
  });
  if (refusal) return draw(c, (await openLink(c)) ?? opened, form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  return goOn(c, location, t.form.noted);
});

const ownPath = (c: Ask): string => linkPath(c.req.param('token') ?? '');

/** A link opens its page as long as its reader has a seat in the group, and the group works. */
async function openLink(c: Ask) {
  const { db } = c.var;
  const call = await callByToken(db, c.req.param('token') ?? '');
  const sitting = call && (await sittingById(db, call.sittingId));
  const group = sitting && (await groupById(db, sitting.groupId));
  if (!call || !group || group.archivedAt !== null) return null;
  const members = await membersOf(db, group.id);
  const member = members.find(({ id }) => id === call.memberId);
  return member ? { call, sitting, group, member, deputies: deputiesOf(members, member.id) } : null;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openLink>>>;

const lost = async (c: Ask) => c.html(<LostLinkPage page={await pageOf(c)} />, 410);

async function draw(c: Ask, opened: Opened, form: Form, status: 200 | 409 | 422 = 200) {
  const { sitting, group } = opened;
  const [points, room] = await Promise.all([pointsOf(c.var.db, sitting.id), joinAddress(c.var.db, sitting)]);
  const about = { path: ownPath(c), groupName: group.name, points, joinAddress: room, form };
  return c.html(<LinkPage page={await pageOf(c)} {...opened} {...about} />, status);
}
