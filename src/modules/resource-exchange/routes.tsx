import { Hono } from 'hono';
import { z } from 'zod';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { spacesOf } from '#modules/resource-desk';
import { can } from '#platform/access';
import { choice, given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { isUuid } from '#platform/uuid';
import { bringIn } from './bring-in.ts';
import { judge } from './judge.ts';
import { ExchangePage } from './pages/ExchangePage.tsx';
import { SentPage } from './pages/SentPage.tsx';
import { exchangePath, filePath, sentPath } from './paths.ts';
import { type FileRead, readFile } from './read-file.ts';
import { deleteFile, fileOf, insertFile } from './store.ts';
import { words } from './words.ts';
import { writeFile } from './write-file.ts';

export const routes = new Hono<Env>();

export const mostMegabytes = 20;

routes.get(filePath, async (c) => {
  const page = await pageOf(c);
  const absolute = (path: string): string => page.absolute(path, 'fr');
  const text = await writeFile(c.var.db, { absolute, networkName: page.network.name });
  c.header('Content-Disposition', `attachment; filename="ressources-${page.network.slug}.json"`);
  return share(c, text, { seconds: 600, type: 'application/json; charset=UTF-8' });
});

routes.get(exchangePath, async (c) => {
  requirePermission(c, 'resource.write');
  return drawExchange(c, blankForm());
});

routes.post(exchangePath, async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  const { errors } = words(c.var.lang);
  const form = await readForm(c, z.object({ owner: given('owner', 60) }), errors);
  if (!form.ok) return drawExchange(c, form, 422);
  const { owner } = form.data;
  const space = isUuid(owner) ? await spaceById(c.var.db, owner) : undefined;
  const target = owner === 'network' ? {} : space && placeOf(space);
  if (!target || !can(viewer, 'resource.write', target))
    return drawExchange(c, form.reject({ owner: errors.owner as string }), 422);
  const sent = await readSent(c);
  if ('wrong' in sent) return drawExchange(c, form.reject({ file: sent.wrong }), 422);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const file = { ...sent, sentBy: viewer.personId, spaceId: space?.id ?? null, at: c.var.now };
    return { location: hrefOf(c, sentPath(await insertFile(tx, file))) };
  });
  return c.redirect(location as string, 303);
});

routes.get(sentPath(':file'), async (c) => drawSent(c, blankForm()));

const BringForm = z.object({ act: choice(['published', 'draft']) });

routes.post(sentPath(':file'), async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, BringForm);
  if (!form.ok) return drawSent(c, form, 422);
  const { id, sent, file } = await sentFile(c);
  const { db, now, network } = c.var;
  let done = t.done({ created: 0, changed: 0, refused: 0 });
  const { location } = await submit(db, form.id, async (tx) => {
    const today = dateOf(now, network.zone);
    const about = { viewer, spaceId: sent.spaceId, status: form.data.act, why: t.why(sent.name), today, now };
    done = t.done(await bringIn(tx, file, about));
    await deleteFile(tx, id);
    return { location: hrefOf(c, exchangePath) };
  });
  return goOn(c, location as string, done);
});

/** The file of a form, when it can be read; or what is wrong with it, and where. */
async function readSent(c: Ask): Promise<{ name: string; body: string } | { wrong: string }> {
  const { faults } = words(c.var.lang);
  const file = [(await c.req.parseBody({ all: true })).file].flat()[0];
  if (!(file instanceof File) || file.size === 0) return { wrong: faults.missing };
  if (file.size > mostMegabytes * 1_000_000) return { wrong: faults.tooBig(mostMegabytes) };
  const body = (await file.text()).replace(/^\uFEFF/, '');
  const read = readFile(body);
  if ('fault' in read) return { wrong: faults[read.fault](read.line) };
  return { name: file.name.slice(-200) || 'les-bases.json', body };
}

/** What somebody sent and has not brought in yet. */
async function sentFile(c: Ask) {
  const { personId } = requirePermission(c, 'resource.write');
  const id = idIn(c, 'file');
  const sent = found(await fileOf(c.var.db, id, personId));
  const read = readFile(sent.body);
  const file: FileRead = found('fault' in read ? null : read);
  return { id, sent, file };
}

async function drawSent(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const { sent, file } = await sentFile(c);
  const judged = await judge(c.var.db, file, c.var.viewer);
  const space = sent.spaceId ? await spaceById(c.var.db, sent.spaceId) : undefined;
  const props = { form, judged, name: sent.name, owner: space?.name ?? null };
  return c.html(<SentPage page={await pageOf(c)} {...props} />, status);
}

async function drawExchange(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const scope = scopeOf(c.var.viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const props = { form, spaces, mayBeNetworks: scope.everywhere };
  return c.html(<ExchangePage page={await pageOf(c)} {...props} />, status);
}
