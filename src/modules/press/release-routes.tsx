import { type Context, Hono } from 'hono';
import { itemById } from '#modules/news';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { listContacts } from './contact-store.ts';
import { ReleasePage, type ReleasePageProps } from './pages/ReleasePage.tsx';
import { WritePage } from './pages/WritePage.tsx';
import { editPath, releasePath, writePath } from './paths.ts';
import { type Release, ReleaseForm, SendForm } from './press.ts';
import { changeRelease, insertRelease, releaseById, sendingsOf } from './release-store.ts';
import { readersAmong, sendRelease } from './send-release.ts';
import { words } from './words.ts';

export const releaseRoutes = new Hono<Env>();

releaseRoutes.get(writePath(':item'), async (c) => {
  const { item, viewer } = await openItem(c);
  const { title, body } = item;
  return drawForm(c, blankForm({ title, body, contactName: viewer.name, contactPhone: c.var.network.phone }));
});

releaseRoutes.post(writePath(':item'), async (c) => {
  const { item } = await openItem(c);
  const form = await readRelease(c);
  if (!form.ok) return drawForm(c, form, 422);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const release = { ...form.data, itemId: item.id, lang: item.lang, createdAt: c.var.now };
    return { location: hrefOf(c, releasePath(await insertRelease(tx, release))) };
  });
  return goOn(c, location as string, words(c.var.lang).saved);
});

releaseRoutes.get(editPath(':release'), async (c) => {
  const { embargoUntil, contactPhone, title, body, contactName, contactEmail } = await openRelease(c);
  const optional = { embargoUntil: embargoUntil ?? '', contactPhone: contactPhone ?? '' };
  return drawForm(c, blankForm({ title, body, contactName, contactEmail, ...optional }));
});

releaseRoutes.post(editPath(':release'), async (c) => {
  const { id } = await openRelease(c);
  const t = words(c.var.lang);
  const form = await readRelease(c);
  if (!form.ok) return drawForm(c, form, 422);
  const outcome = await submit<'gone'>(c.var.db, form.id, async (tx) =>
    (await changeRelease(tx, id, form.data)) ? { location: hrefOf(c, releasePath(id)) } : { refusal: 'gone' },
  );
  if (outcome.refusal) return drawForm(c, form.refuse(t.refusals.gone), 409);
  return goOn(c, outcome.location, t.saved);
});

releaseRoutes.get(releasePath(':release'), async (c) => {
  const release = await openRelease(c);
  return drawRelease(c, { release, form: blankForm({ contacts: await everybodyFor(c, release) }) });
});

releaseRoutes.post(releasePath(':release'), async (c) => {
  const release = await openRelease(c);
  const t = words(c.var.lang);
  const form = await readForm(c, SendForm, t.errors);
  if (!form.ok) return drawRelease(c, { release, form }, 422);
  const { contacts, act } = form.data;
  if (act === 'see') {
    const reached = await readersAmong(c.var.db, release.id, contacts);
    return drawRelease(c, { release, form: form.reject({}), reached });
  }
  const said = { count: 0 };
  const outcome = await submit<'nobody'>(c.var.db, form.id, async (tx) => {
    const sent = await sendRelease(tx, release.id, { contacts, now: c.var.now });
    if (sent.refusal) return { refusal: sent.refusal };
    said.count = sent.count;
    return { location: hrefOf(c, releasePath(release.id)) };
  });
  if (outcome.refusal) return drawRelease(c, { release, form: form.refuse(t.refusals.nobody) }, 409);
  deliverSoon(c);
  return goOn(c, outcome.location, t.sent(said.count));
});

/** An item that the public reads or will: what is a draft is nobody’s yet. */
async function openItem(c: Context<Env, string>) {
  const viewer = requirePermission(c, 'press.send');
  const item = await itemById(c.var.db, idIn(c, 'item'));
  return { viewer, item: found(item?.state === 'published' ? item : null) };
}

async function openRelease(c: Context<Env, string>): Promise<Release> {
  requirePermission(c, 'press.send');
  return found(await releaseById(c.var.db, idIn(c, 'release')));
}

async function readRelease(c: Ask) {
  const t = words(c.var.lang);
  const form = await readForm(c, ReleaseForm, t.errors);
  if (!form.ok) return form;
  const { embargoUntil } = form.data;
  const isPast = embargoUntil !== null && embargoUntil <= dateOf(c.var.now, c.var.network.zone);
  return isPast ? { ok: false as const, ...form.reject({ embargoUntil: t.errors.past ?? '' }) } : form;
}

/** At first all are chosen whom it may go to. */
const everybodyFor = async (c: Ask, { id }: Release): Promise<string[]> => {
  const all = (await listContacts(c.var.db)).map((contact) => contact.id);
  return (await readersAmong(c.var.db, id, all)).map((contact) => contact.id);
};

const drawForm = async (c: Context<Env, string>, form: Form, status: 200 | 409 | 422 = 200) =>
  c.html(<WritePage page={await pageOf(c)} form={form} isNew={!c.var.path.endsWith('/modifier')} />, status);

type Drawing = Pick<ReleasePageProps, 'release' | 'form' | 'reached'>;

async function drawRelease(c: Context<Env, string>, drawing: Drawing, status: 200 | 409 | 422 = 200) {
  const sendings = await sendingsOf(c.var.db, drawing.release.id);
  const contacts = await listContacts(c.var.db);
  return c.html(<ReleasePage page={await pageOf(c)} {...drawing} {...{ sendings, contacts }} />, status);
}
