import { Hono } from 'hono';
import { langOf } from '#platform/database/language';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { createNotepad } from './create-notepad.ts';
import { NewForm } from './form.ts';
import { type HolderAsked, holderAsked } from './holder-asked.ts';
import { newPath, notepadPath, ownPath } from './notepad.ts';
import { ownKind } from './own-holder.ts';
import { NewPage } from './pages/NewPage.tsx';
import { OwnPage } from './pages/OwnPage.tsx';
import { notepadsOf } from './store.ts';
import { textFrom } from './templates.ts';
import { words } from './words.ts';

export const ownRoutes = new Hono<Env>();

ownRoutes.get(ownPath, async (c) => {
  const viewer = requirePermission(c, 'notepad.own');
  const notepads = await notepadsOf(c.var.db, ownKind, viewer.personId);
  return c.html(<OwnPage page={await pageOf(c)} notepads={notepads} />);
});

ownRoutes.get(newPath, async (c) => {
  const holder = await holderAsked(c, c.req.query('pour'));
  return draw(c, holder, blankForm({ template: 'blank', holder: holder.name }));
});

ownRoutes.post(newPath, async (c) => {
  const form = await readForm(c, NewForm);
  const asked = form.ok ? form.data.holder : form.values.holder;
  const holder = await holderAsked(c, typeof asked === 'string' ? asked : null);
  if (!form.ok) return draw(c, holder, form, 422);
  const { title, template } = form.data;
  const { kind, holderId, personId } = holder;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const text = textFrom(template, await langOf(tx));
    const id = await createNotepad(tx, { kind, holderId, title, text, personId, now: c.var.now });
    return { location: hrefOf(c, notepadPath(id)) };
  });
  return goOn(c, location as string, words(c.var.lang).done.created);
});

const draw = async (c: Ask, { crumb }: HolderAsked, form: Form, status: 200 | 422 = 200) =>
  c.html(<NewPage page={await pageOf(c)} form={form} crumb={crumb} />, status);
