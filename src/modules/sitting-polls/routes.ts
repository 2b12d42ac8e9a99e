import { Hono } from 'hono';
import { z } from 'zod';
import { openGroup } from '#modules/groups';
import { groupPath } from '#modules/groups/rules';
import { sittingPath } from '#modules/sittings/rules';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { foundDatePath } from './paths.ts';
import { settleDate } from './settle-date.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const ForForm = z.object({ to: z.union([z.literal(['new', 'none']), z.uuid()]) });

routes.post(foundDatePath(':group', ':poll'), async (c) => {
  const { group, viewer } = await openGroup(c, 'steer');
  const t = words(c.var.lang);
  const form = await readForm(c, ForForm);
  const back = hrefOf(c, groupPath(group.slug));
  if (!form.ok) return c.redirect(back, 303);
  const { to } = form.data;
  const by = { personId: viewer.personId, now: c.var.now };
  const done = await settleDate(c.var.db, { pollId: idIn(c, 'poll'), groupId: group.id, to }, by);
  if (done.refusal) return goOn(c, back, { kind: 'warning', sentence: t.gone });
  if (done.sittingId === null) return goOn(c, back, t.done.left);
  deliverSoon(c);
  return goOn(c, hrefOf(c, sittingPath(done.sittingId)), to === 'new' ? t.done.made : t.done.set);
});
