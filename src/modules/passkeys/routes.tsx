import { Hono } from 'hono';
import { z } from 'zod';
import { deletePasskey, passkeysOf } from '#modules/accounts';
import { accountPath, backTo, ownOnly, recordOwnAct } from '#modules/own-account';
import { line, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { passOn } from './challenge.ts';
import { PasskeysPage } from './pages/PasskeysPage.tsx';
import { addPasskey, newPasskeyChallenge } from './passkeys.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { words } from './words.ts';

/** The passkeys of an account: added and taken away. */
export const passkeyRoutes = new Hono<Env>().route('/', signInRoutes);

const path = `${accountPath}/cles`;
const NewPasskey = z.object({ name: line(60), passkey: optional(line(20_000)) });
const OnePasskey = z.object({ id: z.uuid() });

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

async function passkeysPage(c: Ask, form: Form) {
  const { personId } = ownOnly(c);
  return <PasskeysPage page={await pageOf(c)} form={form} passkeys={await passkeysOf(c.var.db, personId)} />;
}
