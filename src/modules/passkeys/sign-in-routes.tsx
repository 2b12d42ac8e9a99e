import { Hono } from 'hono';
import { z } from 'zod';
import { errandFields, errandIn, placeAfter, signInPage } from '#modules/accounts';
import { line, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { countTry } from '#platform/session/throttle';
import { passOn } from './challenge.ts';
import { signInByPasskey, signInChallenge } from './passkeys.ts';
import { words } from './words.ts';

export const signInRoutes = new Hono<Env>();

const Passkey = z.object({ passkey: optional(line(20_000)), ...errandFields });

// Each challenge is a row for five minutes: nobody makes thousands of them.
signInRoutes.get('/connexion/cle/defi', async (c) => {
  await countTry(c, `challenge ${clientAddress(c)}`, { tries: 60, everySeconds: 5 });
  return passOn(c, await signInChallenge(c));
});

// A reload, or the other language, asks again for what was answered to a form.
signInRoutes.get('/connexion/cle', (c) => c.redirect(hrefOf(c, '/connexion'), 303));

signInRoutes.post('/connexion/cle', async (c) => {
  const form = await readForm(c, Passkey);
  const errand = errandIn(form.ok ? form.data : form.values);
  const entry =
    form.ok && form.data.passkey ? await signInByPasskey(c, form.data.passkey, errand.shared) : null;
  const refused = { ...blankForm(), refusal: words(c.var.lang).signIn.unknown };
  if (entry === null) return c.html(await signInPage(c, refused, errand), 409);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});
