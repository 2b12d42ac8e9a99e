import { Hono } from 'hono';
import { z } from 'zod';
import { readPlaces, roleAsked, roleShape, shareIn } from '#modules/roles';
import { lines } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { inviteList, type ListLine, mostLines, readList } from './invite-list.ts';
import { InviteListPage } from './pages/InviteListPage.tsx';
import { words } from './words.ts';

export const inviteListRoutes = new Hono<Env>();

const List = z.object({ lines: lines(60_000), ...roleShape });

inviteListRoutes.get('/extranet/equipe/inviter/liste', async (c) => {
  requirePermission(c, 'team.manage');
  return drawList(c, blankForm({ role: roleAsked(await pageOf(c)) }));
});

inviteListRoutes.post('/extranet/equipe/inviter/liste', async (c) => {
  const viewer = requirePermission(c, 'team.manage');
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, List);
  if (!form.ok) return drawList(c, form, { status: 422 });
  const places = await readPlaces(c.var.db);
  const { share, errors } = shareIn(form.data, { viewer, places, lang: page.lang });
  const read = readList(form.data.lines);
  if (read.length > mostLines)
    return drawList(c, form.reject({ lines: t.errors.tooManyLines }), { status: 422 });
  if (errors) return drawList(c, form.reject({ ...wrongLines(read, t), ...errors }), { status: 422, read });

  const outcome = await submit<ListLine[]>(c.var.db, form.id, async (tx) => {
    const checked = await inviteList(tx, read, { share, by: { ...page, viewer, places } });
    if (checked.some(({ problem }) => problem !== null)) return { refusal: checked };
    return { location: page.href('/extranet/equipe?etat=invited') };
  });
  if (outcome.refusal)
    return drawList(c, form.reject(wrongLines(outcome.refusal, t)), { status: 422, read: outcome.refusal });
  deliverSoon(c);
  return goOn(c, outcome.location, t.many.sent(read.length));
});

function wrongLines(read: readonly ListLine[], t: ReturnType<typeof words>): Record<string, string> {
  const count = read.filter(({ problem }) => problem !== null).length;
  return count === 0 ? {} : { lines: t.errors.linesWrong(count) };
}

async function drawList(
  c: Ask,
  form: Form,
  { status = 200, read = [] }: { status?: 200 | 422; read?: readonly ListLine[] } = {},
): Promise<Response> {
  const places = await readPlaces(c.var.db);
  const page = await pageOf(c);
  return c.html(<InviteListPage page={page} form={form} places={places} lines={read} />, status);
}
