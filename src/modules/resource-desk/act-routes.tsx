import { Hono } from 'hono';
import { z } from 'zod';
import { confirmResource, saveResource, savingsOf, setStatus, versionOf } from '#modules/resources';
import { contentSchema, type Resource } from '#modules/resources/rules';
import { can } from '#platform/access';
import { choice, whole } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { openResourceOf } from './open-desk.ts';
import { HistoryPage } from './pages/HistoryPage.tsx';
import { ResourceDeskPage } from './pages/ResourceDeskPage.tsx';
import { deskPath } from './paths.ts';
import { words } from './words.ts';

export const actRoutes = new Hono<Env>();

actRoutes.get(deskPath(':id'), async (c) => {
  const { resource } = await openResourceOf(c);
  const page = await pageOf(c);
  const parts = c.var.modules
    .flatMap((module) => module.resourceParts ?? [])
    .filter(({ place, permission }) => place === 'staff' && (!permission || can(c.var.viewer, permission)))
    .sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(parts.map((part) => part.draw(c.var, page, resource)));
  return c.html(<ResourceDeskPage page={page} resource={resource} parts={drawn} />);
});

const ActForm = z.object({ act: choice(['published', 'withdrawn', 'confirm']) });

actRoutes.post(deskPath(':id', 'etat'), async (c) => {
  const { resource } = await openResourceOf(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ActForm);
  const back = hrefOf(c, deskPath(resource.id));
  if (!form.ok) return c.redirect(back, 303);
  const { act } = form.data;
  const { db, now, network } = c.var;
  if (act === 'confirm') await confirmResource(db, resource.id, dateOf(now, network.zone));
  else await setStatus(db, resource.id, act, now);
  return goOn(c, back, t.done[act]);
});

actRoutes.get(deskPath(':id', 'historique'), async (c) => {
  const { resource } = await openResourceOf(c);
  return drawHistory(c, resource, blankForm());
});

const RestoreForm = z.object({ number: whole(1, 1_000_000) });

actRoutes.post(deskPath(':id', 'historique'), async (c) => {
  const { viewer, resource } = await openResourceOf(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RestoreForm);
  if (!form.ok) return drawHistory(c, resource, form, 422);
  const { number } = form.data;
  const content = contentSchema.parse(found(await versionOf(c.var.db, resource.id, number)));
  const { refusal, location } = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    const saved = await saveResource(tx, resource.id, content, {
      seen: resource.version,
      why: t.history.restored(number),
      actor: { id: viewer.personId, name: viewer.name },
      now: c.var.now,
    });
    return saved.refusal ? { refusal: saved.refusal } : { location: hrefOf(c, deskPath(resource.id)) };
  });
  if (refusal) return drawHistory(c, resource, form.refuse(t.history.changed), 409);
  return goOn(c, location, t.done.saved);
});

/** When each was saved; and what the one that is asked for changed: the latest, unless the address says another. */
async function drawHistory(c: Ask, resource: Resource, form: Form, status: 200 | 409 | 422 = 200) {
  const { db } = c.var;
  const asked = Number(/^[1-9]\d{0,5}$/.exec(c.req.query('version') ?? '')?.[0] ?? resource.version);
  const version = found(await versionOf(db, resource.id, asked));
  const before = await versionOf(db, resource.id, asked - 1);
  const savings = await savingsOf(db, resource.id);
  const props = { resource, savings, version, before, form };
  return c.html(<HistoryPage page={await pageOf(c)} {...props} />, status);
}
