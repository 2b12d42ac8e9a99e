import { Hono } from 'hono';
import { inTransaction } from '#platform/database/deed';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { PublishForm } from './form.ts';
import type { Minutes } from './minutes.ts';
import { type OpenMinutes, openMinutes, readBrief } from './open-minutes.ts';
import { PublishPage } from './pages/PublishPage.tsx';
import { minutesPath } from './paths.ts';
import { peopleOf, publishMinutes } from './publish-minutes.ts';
import { lockMinutes } from './store.ts';
import { leftIn, namedIn, withoutNames } from './without-names.ts';
import { words } from './words.ts';

/** Of the version that stands, also while another one is proposed. */
export const publishRoutes = new Hono<Env>();

const address = minutesPath(':sitting', 'publier');

publishRoutes.get(address, async (c) => {
  const opened = await openMinutes(c, 'steer');
  const standing = standingIn(opened);
  if (!standing) return refuse(c, opened);
  return draw(c, opened, { standing, form: blankForm({ act: 'unnamed', seen: standing.id }) });
});

/** The button says what is wanted, pressed twice or not. */
publishRoutes.post(address, async (c) => {
  const opened = await openMinutes(c, 'steer');
  const { sitting, group, viewer } = opened;
  const t = words(c.var.lang);
  const back = hrefOf(c, minutesPath(sitting.id));
  const form = await readForm(c, PublishForm);
  const standing = standingIn(opened);
  if (!standing) return refuse(c, opened);
  if (!form.ok) return draw(c, opened, { standing, form }, 422);
  const { act: how, seen } = form.data;
  const isRead = await inTransaction(c.var.db, async (tx) => {
    const { state } = await lockMinutes(tx, standing.id);
    if (how !== 'withdrawn' && (state !== 'validated' || seen !== standing.id)) return false;
    await publishMinutes(tx, { ...standing, groupId: group.id }, how);
    if (how === howOf(standing)) return true;
    const act = how === 'withdrawn' ? 'minutes.withdrawn' : 'minutes.published';
    const details = { groupId: group.id, names: how === 'named' };
    await record(tx, { actor: viewer.name, act, subject: standing.id, details }, c.var.now);
    return true;
  });
  if (!isRead) return drawAgain(c, form.refuse(t.refusals.otherVersion));
  return goOn(c, back, how === 'withdrawn' ? t.done.withdrawn : t.done.published);
});

/** Another version took the place of the one that she read: she reads it first. */
async function drawAgain(c: Ask, form: Form): Promise<Response> {
  const opened = await openMinutes(c, 'steer');
  const standing = standingIn(opened);
  if (!standing) return refuse(c, opened);
  const values = { ...form.values, seen: standing.id };
  return draw(c, opened, { standing, form: { ...form, values } }, 409);
}

/** What waits to be validated is published by nobody: her page of the minutes says so. */
const refuse = (c: Ask, { sitting }: OpenMinutes): Response =>
  goOn(c, hrefOf(c, minutesPath(sitting.id)), {
    kind: 'warning',
    sentence: words(c.var.lang).refusals.notValidated,
  });

const standingIn = ({ versions }: OpenMinutes): Minutes | undefined =>
  versions.find(({ state }) => state === 'validated');

const howOf = ({ isPublic, publicText }: Minutes) =>
  isPublic ? (publicText === null ? 'named' : 'unnamed') : 'withdrawn';

async function draw(
  c: Ask,
  opened: OpenMinutes,
  { standing, form }: { standing: Minutes; form: Form },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { sitting, group } = opened;
  const people = await peopleOf(c.var.db, { sittingId: sitting.id, groupId: group.id });
  const unnamed = withoutNames(standing.text, people, opened.lang);
  const brief = await readBrief(c, opened, unnamed);
  const shown = { unnamed, brief, left: leftIn(unnamed, people), names: namedIn(standing.text, people) };
  return c.html(<PublishPage page={await pageOf(c)} {...opened} {...shown} form={form} />, status);
}
