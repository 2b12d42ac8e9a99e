import { Hono } from 'hono';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { editionOfPath } from './edition-of-path.ts';
import { RecipientPage } from './pages/RecipientPage.tsx';
import { copiesOfYear, yearPath } from './paths.ts';
import { RecipientForm } from './recipient.ts';
import { deleteRecipient, insertRecipient, markDelivered, recipientById, updateRecipient } from './store.ts';
import { words } from './words.ts';

export const recipientRoutes = new Hono<Env>();

recipientRoutes.get(`${copiesOfYear}/ajouter`, async (c) => {
  const { year } = await editionOfPath(c);
  const form = blankForm({ copies: '20' });
  return c.html(<RecipientPage page={await pageOf(c)} year={year} form={form} name={null} />);
});

recipientRoutes.post(`${copiesOfYear}/ajouter`, async (c) => {
  const { id: edition, year } = await editionOfPath(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RecipientForm, t.errors);
  if (!form.ok)
    return c.html(<RecipientPage page={await pageOf(c)} year={year} form={form} name={null} />, 422);

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await insertRecipient(tx, edition, form.data);
    return { location: hrefOf(c, yearPath(year)) };
  });
  return goOn(c, location ?? hrefOf(c, yearPath(year)), t.added);
});

recipientRoutes.get(`${copiesOfYear}/:recipient`, async (c) => {
  const { year, recipient } = await recipientIn(c);
  const { id: _id, copies, deliveredOn: _day, ...said } = recipient;
  const form = blankForm({ ...said, address: said.address ?? '', copies: String(copies) });
  return c.html(<RecipientPage page={await pageOf(c)} year={year} form={form} name={said.name} />);
});

recipientRoutes.post(`${copiesOfYear}/:recipient`, async (c) => {
  const {
    year,
    recipient: { id, name },
  } = await recipientIn(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RecipientForm, t.errors);
  if (!form.ok)
    return c.html(<RecipientPage page={await pageOf(c)} year={year} form={form} name={name} />, 422);

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await updateRecipient(tx, id, form.data);
    return { location: hrefOf(c, yearPath(year)) };
  });
  return goOn(c, location ?? hrefOf(c, yearPath(year)), t.saved);
});

recipientRoutes.post(`${copiesOfYear}/:recipient/retirer`, async (c) => {
  const { year, recipient } = await recipientIn(c);
  await deleteRecipient(c.var.db, recipient.id);
  return goOn(c, hrefOf(c, yearPath(year)), words(c.var.lang).removed);
});

/** From the list: its copies were handed over today, or not after all. */
recipientRoutes.post(`${copiesOfYear}/:recipient/remis`, async (c) => {
  const { year, recipient } = await recipientIn(c);
  const isDelivered = recipient.deliveredOn === null;
  const { db, now, network } = c.var;
  await markDelivered(db, recipient.id, isDelivered ? dateOf(now, network.zone) : null);
  const t = words(c.var.lang);
  return goOn(c, hrefOf(c, yearPath(year)), (isDelivered ? t.delivered : t.notDelivered)(recipient.name));
});

async function recipientIn(c: Ask) {
  const { id, year } = await editionOfPath(c);
  return { year, recipient: found(await recipientById(c.var.db, id, idIn(c, 'recipient'))) };
}
