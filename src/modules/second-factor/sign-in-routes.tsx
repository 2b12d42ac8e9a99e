import { Hono } from 'hono';
import { z } from 'zod';
import {
  codePath,
  errandFields,
  errandIn,
  errandOf,
  placeAfter,
  signInParts,
  withErrand,
} from '#modules/accounts';
import { given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Errand } from '#platform/page-parts';
import { CodePage } from './pages/CodePage.tsx';
import { signInByCode } from './sign-in-by-code.ts';
import { words } from './words.ts';

/** The code, once the rest of a sign-in is right. */
export const signInRoutes = new Hono<Env>();

const Code = z.object({ code: given('codeMissing', 40), ...errandFields });

signInRoutes.get(codePath, async (c) => c.html(await codePage(c, blankForm(), errandOf(c.req.query()))));

signInRoutes.post(codePath, async (c) => {
  const { errors, code: t } = words(c.var.lang);
  const form = await readForm(c, Code, errors);
  if (!form.ok) return c.html(await codePage(c, form, errandIn(form.values)), 422);

  const errand = errandIn(form.data);
  const result = await signInByCode(c, { code: form.data.code, shared: errand.shared });
  const page = await pageOf(c);
  if ('entry' in result) return c.redirect(placeAfter(page, result.entry, errand), 303);
  if (result.refusal === 'again' || result.refusal === 'used')
    return goOn(c, page.href(withErrand('/connexion', errand)), t[result.refusal]);
  return c.html(await codePage(c, form.refuse(t[result.refusal]), errand), 409);
});

async function codePage(c: Ask, form: Form, errand: Errand) {
  const page = await pageOf(c);
  const parts = await signInParts(c, page, { place: 'code', errand });
  return <CodePage page={page} form={form} errand={errand} parts={parts} />;
}
