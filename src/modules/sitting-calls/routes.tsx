import { Hono } from 'hono';
import { z } from 'zod';
import { membersOf } from '#modules/groups';
import { joinAddress, type OpenSitting, openSitting, pointsOf } from '#modules/sittings';
import { sittingPath } from '#modules/sittings/rules';
import { ticked } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type AnswerRefusal, answerCall } from './answer-call.ts';
import { deputiesOf } from './call.ts';
import { callMembers } from './call-members.ts';
import { calledTo } from './called.ts';
import { AnswerForm, answerValues } from './form.ts';
import { NotePage } from './pages/NotePage.tsx';
import { answersPath } from './paths.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const CallForm = z.object({ again: ticked });

routes.post(answersPath(':sitting'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const t = words(c.var.lang);
  const form = await readForm(c, CallForm);
  const again = form.ok && form.data.again;
  const asked = { sittingId: opened.sitting.id, again };
  const done = await callMembers(c.var.db, asked, c.var.now);
  const back = hereOf(c, opened);
  if (done.refusal !== null) return goOn(c, back, { kind: 'warning', sentence: t.refusals[done.refusal] });
  deliverSoon(c);
  return goOn(c, back, t.part.called(done.called));
});

/** Of a member, by herself or by whoever prepares the meeting. */
const notePath = answersPath(':sitting', ':member');

routes.get(notePath, async (c) => {
  const opened = await openSeat(c);
  const call = (await calledTo(c.var.db, opened.sitting)).find(
    ({ member }) => member.id === opened.member.id,
  )?.call;
  return draw(c, opened, blankForm(answerValues(call ?? null, c.req.query('reponse'))));
});

routes.post(notePath, async (c) => {
  const opened = await openSeat(c);
  const { sitting, member, viewer } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, AnswerForm, t.form.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const { answer, ...said } = form.data;
  const { refusal, location } = await submit<AnswerRefusal>(c.var.db, form.id, async (tx) => {
    const given = { sittingId: sitting.id, memberId: member.id, given: { ...answer, ...said } };
    const answered = await answerCall(tx, given, c.var.now);
    return answered.refusal ? { refusal: answered.refusal } : { location: hereOf(c, opened) };
  });
  if (refusal) return draw(c, await openSeat(c), form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  const isHerself = member.personId === viewer.personId;
  return goOn(c, location, isHerself ? t.form.noted : t.form.notedFor(member.name));
});

const hereOf = (c: Ask, { sitting }: Pick<OpenSitting, 'sitting'>): string =>
  hrefOf(c, sittingPath(sitting.id));

async function openSeat(c: Ask) {
  const opened = await openSitting(c, 'write');
  const members = await membersOf(c.var.db, opened.group.id);
  const member = found(members.find(({ id }) => id === idIn(c, 'member')));
  if (!opened.maySteer && member.personId !== opened.viewer.personId) throw new NotAllowed();
  return { ...opened, member, deputies: deputiesOf(members, member.id) };
}

type OpenSeat = Awaited<ReturnType<typeof openSeat>>;

async function draw(c: Ask, opened: OpenSeat, form: Form, status: 200 | 409 | 422 = 200) {
  const hasRoom = (await joinAddress(c.var.db, opened.sitting)) !== null;
  const points = await pointsOf(c.var.db, opened.sitting.id);
  return c.html(<NotePage page={await pageOf(c)} {...opened} {...{ form, hasRoom, points }} />, status);
}
