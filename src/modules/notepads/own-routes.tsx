import { Hono } from 'hono';
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
  requirePermission(c, 'notepad.own');
  return draw(c, blankForm({ template: 'blank' }));
});

ownRoutes.post(newPath, async (c) => {
  const viewer = requirePermission(c, 'notepad.own');
  const form = await readForm(c, NewForm);
  if (!form.ok) return draw(c, form, 422);
  const { title, template } = form.data;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const id = await createNotepad(tx, {
      kind: ownKind,
      holderId: viewer.personId,
      title,
      text: textFrom(template, c.var.lang),
      personId: viewer.personId,
      now: c.var.now,
    });
    return { location: hrefOf(c, notepadPath(id)) };
  });
  return goOn(c, location as string, words(c.var.lang).done.created);
});

const draw = async (c: Ask, form: Form, status: 200 | 422 = 200) =>
  c.html(<NewPage page={await pageOf(c)} form={form} />, status);
