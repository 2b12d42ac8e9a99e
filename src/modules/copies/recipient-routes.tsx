import { Hono } from 'hono';
import { latestEdition } from '#modules/printed-directory';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { RecipientPage } from './pages/RecipientPage.tsx';
import { copiesPath } from './paths.ts';
import { RecipientForm } from './recipient.ts';
import { deleteRecipient, insertRecipient, recipientById, updateRecipient } from './store.ts';
import { words } from './words.ts';

export const recipientRoutes = new Hono<Env>();

recipientRoutes.get(`${copiesPath}/ajouter`, async (c) => {
  await editionId(c);
  const form = blankForm({ copies: '20' });
  return c.html(<RecipientPage page={await pageOf(c)} form={form} name={null} />);
});

recipientRoutes.post(`${copiesPath}/ajouter`, async (c) => {
  const edition = await editionId(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RecipientForm, t.errors);
  if (!form.ok) return c.html(<RecipientPage page={await pageOf(c)} form={form} name={null} />, 422);

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await insertRecipient(tx, edition, form.data);
    return { location: hrefOf(c, copiesPath) };
  });
  return goOn(c, location ?? hrefOf(c, copiesPath), t.added);
});

recipientRoutes.get(`${copiesPath}/:recipient`, async (c) => {
  const { id: _id, copies, ...said } = await recipientIn(c);
  const form = blankForm({ ...said, address: said.address ?? '', copies: String(copies) });
  return c.html(<RecipientPage page={await pageOf(c)} form={form} name={said.name} />);
});

recipientRoutes.post(`${copiesPath}/:recipient`, async (c) => {
  const { id, name } = await recipientIn(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RecipientForm, t.errors);
  if (!form.ok) return c.html(<RecipientPage page={await pageOf(c)} form={form} name={name} />, 422);

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await updateRecipient(tx, id, form.data);
    return { location: hrefOf(c, copiesPath) };
  });
  return goOn(c, location ?? hrefOf(c, copiesPath), t.saved);
});

recipientRoutes.post(`${copiesPath}/:recipient/retirer`, async (c) => {
  const { id } = await recipientIn(c);
  await deleteRecipient(c.var.db, id);
  return goOn(c, hrefOf(c, copiesPath), words(c.var.lang).removed);
});

async function editionId(c: Ask): Promise<string> {
  requirePermission(c, 'print.edit');
  return found(await latestEdition(c.var.db)).id;
}

const recipientIn = async (c: Ask) =>
  found(await recipientById(c.var.db, await editionId(c), idIn(c, 'recipient')));
