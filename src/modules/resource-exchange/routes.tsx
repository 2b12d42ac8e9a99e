import { Hono } from 'hono';
import { z } from 'zod';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { spacesOf } from '#modules/resource-desk';
import { can, type Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { choice, given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { dateOf } from '#platform/time';
import { isUuid } from '#platform/uuid';
import { bringIn } from './bring-in.ts';
import { judge } from './judge.ts';
import { ExchangePage } from './pages/ExchangePage.tsx';
import { SentPage } from './pages/SentPage.tsx';
import { exchangePath, filePath, sentPath } from './paths.ts';
import { type FileRead, readFile } from './read-file.ts';
import { fileOf, insertFile, type SentFile, takeFile } from './store.ts';
import { words } from './words.ts';
import { writeFile } from './write-file.ts';

export const routes = new Hono<Env>();

export const mostMegabytes = 20;

/** Everything is written again for whoever is known to us; a program that follows it asks once in a while. */
const perMachine: Allowance = { tries: 40, everySeconds: 15 };
const together: Allowance = { tries: 60, everySeconds: 5 };

routes.get(filePath, async (c) => {
  // One address: another question behind it would be another file to make.
  if (new URL(c.req.url).search !== '') return c.redirect(hrefOf(c, filePath), 301);
  await countTry(c, `les-bases ${clientAddress(c)}`, perMachine);
  await countTry(c, 'les-bases', together);
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
  const spaceId = owner === 'network' ? null : owner;
  if ((spaceId && !isUuid(spaceId)) || !(await mayBringFor(c.var.db, viewer, spaceId)))
    return drawExchange(c, form.reject({ owner: errors.owner as string }), 422);
  const sent = await readSent(c);
  if ('wrong' in sent) return drawExchange(c, form.reject({ file: sent.wrong }), 422);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const file = { ...sent, sentBy: viewer.personId, spaceId, at: c.var.now };
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
  const { now, network } = c.var;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    // Read here and not before: whoever presses twice is told twice what the first press did.
    const sent = found(await takeFile(tx, idIn(c, 'file'), viewer.personId));
    if (!(await mayBringFor(tx, viewer, sent.spaceId))) throw new NotAllowed();
    const today = dateOf(now, network.zone);
    const about = { viewer, spaceId: sent.spaceId, status: form.data.act, why: t.why(sent.name), today, now };
    const done = t.done(await bringIn(tx, readSentFile(sent), about));
    return { location: `${hrefOf(c, exchangePath)}#${encodeURIComponent(done)}` };
  });
  const [path = '', done = ''] = (location as string).split('#');
  return goOn(c, path, decodeURIComponent(done));
});

/** What she may do in a space is asked again on the day: a role may have ended since she sent the file. */
async function mayBringFor(db: Database, viewer: Viewer, spaceId: string | null): Promise<boolean> {
  const space = spaceId === null ? undefined : await spaceById(db, spaceId);
  const target = spaceId === null ? {} : space && placeOf(space);
  return target !== undefined && can(viewer, 'resource.write', target);
}

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

function readSentFile({ body }: SentFile): FileRead {
  const read = readFile(body);
  return found('fault' in read ? null : read);
}

const perPage = 50;

async function drawSent(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const { personId } = requirePermission(c, 'resource.write');
  const sent = found(await fileOf(c.var.db, idIn(c, 'file'), personId));
  const judged = await judge(c.var.db, readSentFile(sent), c.var.viewer);
  const space = sent.spaceId ? await spaceById(c.var.db, sent.spaceId) : undefined;
  const pages = Math.ceil((judged.resources.length + judged.collections.length) / perPage);
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const part = { from: (current - 1) * perPage, to: current * perPage };
  const props = { form, judged, name: sent.name, owner: space?.name ?? null, current, pages, part };
  return c.html(<SentPage page={await pageOf(c)} {...props} />, status);
}

async function drawExchange(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const scope = scopeOf(c.var.viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const props = { form, spaces, mayBeNetworks: scope.everywhere };
  return c.html(<ExchangePage page={await pageOf(c)} {...props} />, status);
}
