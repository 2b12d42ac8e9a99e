import { type Context, Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { allEpcis, contactById, eraseContacts, keepContact, listContacts } from './contact-store.ts';
import { ContactPage } from './pages/ContactPage.tsx';
import { PressPage } from './pages/PressPage.tsx';
import { contactPath, newContactPath, pressPath } from './paths.ts';
import { type Contact, ContactForm } from './press.ts';
import { listReleases } from './release-store.ts';
import { words } from './words.ts';

export const contactRoutes = new Hono<Env>();

const mostReleases = 100;

contactRoutes.get(pressPath, async (c) => {
  requirePermission(c, 'press.send');
  const [contacts, releases] = [await listContacts(c.var.db), await listReleases(c.var.db, mostReleases)];
  return c.html(<PressPage page={await pageOf(c)} contacts={contacts} releases={releases} />);
});

contactRoutes.get(newContactPath, async (c) => {
  requirePermission(c, 'press.send');
  return draw(c, { form: blankForm({}), contact: null });
});

contactRoutes.post(newContactPath, (c) => save(c, null));

contactRoutes.get(contactPath(':contact'), async (c) => {
  const contact = await openContact(c);
  const { id: _id, phone, epciCode, ...said } = contact;
  return draw(c, { form: blankForm({ ...said, phone: phone ?? '', epciCode: epciCode ?? '' }), contact });
});

contactRoutes.post(contactPath(':contact'), async (c) => save(c, await openContact(c)));

contactRoutes.post(`${contactPath(':contact')}/effacer`, async (c) => {
  const { id } = await openContact(c);
  await eraseContacts(c.var.db, [id]);
  return goOn(c, hrefOf(c, pressPath), words(c.var.lang).removed);
});

async function save(c: Context<Env, string>, contact: Contact | null): Promise<Response> {
  requirePermission(c, 'press.send');
  const t = words(c.var.lang);
  const form = await readForm(c, ContactForm, t.errors);
  if (!form.ok) return draw(c, { form, contact, status: 422 });
  const outcome = await submit<'taken'>(c.var.db, form.id, async (tx) =>
    (await keepContact(tx, { ...form.data, id: contact?.id ?? null }, c.var.now))
      ? { location: hrefOf(c, pressPath) }
      : { refusal: 'taken' },
  );
  if (outcome.refusal) return draw(c, { form: form.refuse(t.taken), contact, status: 409 });
  return goOn(c, outcome.location, t.saved);
}

async function openContact(c: Context<Env, string>): Promise<Contact> {
  requirePermission(c, 'press.send');
  return found(await contactById(c.var.db, idIn(c, 'contact')));
}

interface Drawing {
  form: Form;
  contact: Contact | null;
  status?: 200 | 409 | 422;
}

const draw = async (c: Context<Env, string>, { form, contact, status = 200 }: Drawing): Promise<Response> =>
  c.html(
    <ContactPage page={await pageOf(c)} form={form} contact={contact} epcis={await allEpcis(c.var.db)} />,
    status,
  );
