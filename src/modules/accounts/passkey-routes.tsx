import { Hono } from 'hono';
import { z } from 'zod';
import { line, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { backTo, ownOnly } from './account-routes.tsx';
import { recordOwnAct } from './own-act.ts';
import { PasskeysPage } from './pages/PasskeysPage.tsx';
import { addPasskey, newPasskeyChallenge, signInChallenge } from './passkeys.ts';
import { deletePasskey, passkeysOf } from './store.ts';
import { countChallenge } from './tries.ts';
import { words } from './words.ts';

export const passkeyRoutes = new Hono<Env>();

const path = '/extranet/compte/cles';
const NewPasskey = z.object({ name: line(60), passkey: optional(line(20_000)) });
const OnePasskey = z.object({ id: z.uuid() });

passkeyRoutes.get('/connexion/cle/defi', async (c) => {
  await countChallenge(c);
  return passOn(c, await signInChallenge(c));
});

passkeyRoutes.get(`${path}/defi`, async (c) => {
  ownOnly(c);
  return passOn(c, await newPasskeyChallenge(c));
});

passkeyRoutes.get(path, async (c) => c.html(await passkeysPage(c, blankForm())));

passkeyRoutes.post(path, async (c) => {
  ownOnly(c);
  const t = words(c.var.lang).passkeys;
  const form = await readForm(c, NewPasskey);
  if (!form.ok) return c.html(await passkeysPage(c, form), 422);

  const { refusal } = await addPasskey(c, form.data.passkey ?? '', form.data.name);
  if (refusal) return c.html(await passkeysPage(c, form.refuse(t[refusal])), 409);
  await recordOwnAct(c, 'passkey-added');
  return backTo(c, t.added, path);
});

passkeyRoutes.post(`${path}/retirer`, async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, OnePasskey);
  if (form.ok) {
    await deletePasskey(c.var.db, personId, form.data.id);
    await recordOwnAct(c, 'passkey-removed');
  }
  return backTo(c, words(c.var.lang).passkeys.removed, path);
});

/** A challenge in JSON, with the cookie that remembers it. */
async function passOn(c: Ask, answer: Response): Promise<Response> {
  for (const line of answer.headers.getSetCookie()) c.header('Set-Cookie', line, { append: true });
  c.header('Cache-Control', 'no-store');
  return c.body(await answer.text(), answer.ok ? 200 : 403, { 'Content-Type': 'application/json' });
}

async function passkeysPage(c: Ask, form: Form) {
  const { personId } = ownOnly(c);
  return <PasskeysPage page={await pageOf(c)} form={form} passkeys={await passkeysOf(c.var.db, personId)} />;
}
