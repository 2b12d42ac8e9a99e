import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { documentPathFor, groupById, membersOf } from '#modules/groups';
import { joinAddress, pointsOf, sittingById } from '#modules/sittings';
import { agreedOf } from '#modules/sittings/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import type { Page } from '#platform/page';
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
  const page = await pageOf(c);
  const documents = agreedOf(points).flatMap((point) => point.documents);
  const [toRead, parts] = await Promise.all([
    Promise.all(documents.map((each) => withPath(c, opened, each))),
    drawParts(c, page, opened),
  ]);
  const about = { path: ownPath(c), groupName: group.name, points, joinAddress: room, form };
  return c.html(<LinkPage page={page} {...opened} {...about} {...{ toRead, parts }} />, status);
}

const withPath = async (c: Ask, { member }: Opened, { id, title }: { id: string; title: string }) => ({
  title,
  path: await documentPathFor(c.var.db, member.id, id),
});

/** What other modules give her to read, in their order. */
async function drawParts(c: Ask, page: Page, { sitting, member }: Opened): Promise<Child[]> {
  const parts = c.var.modules
    .flatMap(({ callParts = [] }) => callParts)
    .sort((one, other) => one.order - other.order);
  const call = { sittingId: sitting.id, memberId: member.id };
  const drawn = await Promise.all(parts.map(({ draw: drawPart }) => drawPart(c.var, page, call)));
  return drawn.filter((child) => child !== null);
}
