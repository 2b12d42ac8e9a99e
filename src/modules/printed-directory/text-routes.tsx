import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { changeText, type TextRefusal, textOf } from './change-text.ts';
import { type EditionText, TextForm, textFields } from './edition.ts';
import { openOf } from './open-edition.ts';
import { TextPage } from './pages/TextPage.tsx';
import { ofYear, staffPath } from './paths.ts';
import { words } from './words.ts';

export const textRoutes = new Hono<Env>();

textRoutes.get(`${ofYear}/texte`, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = await openOf(c);
  const text = textOf(edition);
  return c.html(<TextPage page={await pageOf(c)} year={edition.year} form={formOf(text, text)} />);
});

textRoutes.post(`${ofYear}/texte`, async (c) => {
  requirePermission(c, 'print.edit');
  const { year } = await openOf(c);
  const t = words(c.var.lang);
  const page = await pageOf(c);
  const form = await readForm(c, TextForm, t.errors);
  if (!form.ok) return c.html(<TextPage page={page} year={year} form={form} />, 422);

  const { base, ...mine } = form.data;
  const outcome = await submit<TextRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await changeText(tx, year, { base, mine });
    return refusal ? { refusal } : { location: hrefOf(c, staffPath) };
  });
  if (outcome.refusal?.why === 'frozen') return goOn(c, hrefOf(c, staffPath), t.refusals.frozen);
  if (outcome.refusal)
    return c.html(<TextPage page={page} year={year} form={metForm(c, outcome.refusal)} />, 409);
  return goOn(c, outcome.location, t.saved);
});

const formOf = (text: EditionText, shown: EditionText): Form =>
  blankForm({
    title: text.title,
    motto: text.motto ?? '',
    editorial: text.editorial ?? '',
    signature: text.signature ?? '',
    base: baseOf(textFields, shown),
  });

/** What she typed, what somebody else changed alone, and beside each field that both changed, what is there now. */
function metForm(c: Ask, { conflicts, theirs, wanted }: Extract<TextRefusal, { why: 'met' }>): Form {
  const t = words(c.var.lang);
  const errors = conflicts.map((field) => [field, t.metNow(theirs[field] ?? '')]);
  return { ...formOf({ ...theirs, ...wanted }, theirs), errors: Object.fromEntries(errors), refusal: t.met };
}
