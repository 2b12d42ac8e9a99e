import { Hono } from 'hono';
import { z } from 'zod';
import type { SomeFields } from '#modules/network/rules';
import { baseOf, type Saved, saveFields } from '#modules/proposals';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { wrongForm } from './check-typed.ts';
import { type OpenedSpace, openSpace } from './open-space.ts';
import { keepInput } from './pages/MergePage.tsx';
import { SubjectPage } from './pages/SubjectPage.tsx';
import { readLists } from './read-lists.ts';
import { showMerge } from './show-merge.tsx';
import type { Subject } from './subject.ts';
import { subjects } from './subjects.ts';
import { words } from './words.ts';

export const subjectRoutes = new Hono<Env>();

for (const subject of subjects) {
  const path = `/extranet/espaces/:id/${subject.slug}`;
  subjectRoutes.get(path, async (c) => {
    const opened = await openSpace(c);
    const form = blankForm({ ...subject.typed(opened.shown), base: baseOf(subject.fields, opened.shown) });
    return drawForm(c, subject, opened, form);
  });
  subjectRoutes.post(path, (c) => saveForm(c, subject));
}

async function drawForm(c: Ask, subject: Subject, opened: OpenedSpace, form: Form): Promise<Response> {
  const { space, mustWait } = opened;
  const page = await pageOf(c);
  const lists = await readLists(c.var.db);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<SubjectPage {...{ page, subject, space, mustWait, lists }} form={form} />, status);
}

async function saveForm(c: Ask, subject: Subject): Promise<Response> {
  const opened = await openSpace(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, schemaOf(subject), t.errors);
  const wrong = await wrongForm(form, subject, { db: c.var.db, page });
  if (wrong) return drawForm(c, subject, opened, wrong);
  if (!form.ok) return drawForm(c, subject, opened, form);

  const read = (await subject.settle?.(c.var.db, form.data)) ?? form.data;
  let saved: Saved = { kind: 'unchanged' };
  const outcome = await submit<Saved & { kind: 'conflict' }>(c.var.db, form.id, async (tx) => {
    const mine: SomeFields = {
      ...subject.fieldsOf(read),
      ...(await subject.complete?.(tx, read)),
    };
    const saving = { ...base(form.data), spaceId: opened.space.id, fields: subject.fields, mine };
    saved = await saveFields(
      tx,
      { ...saving, yielded: yieldedIn(subject, form.data) },
      opened.viewer,
      c.var.now,
    );
    return saved.kind === 'conflict'
      ? { refusal: saved }
      : { location: page.href(`/extranet/espaces/${opened.space.id}`) };
  });
  if (outcome.refusal)
    return showMerge(c, { subject, space: opened.space, conflict: outcome.refusal, form: form.refuse('') });
  return goOn(c, outcome.location, t.form[sentenceFor(saved)]);
}

/** A form that comes a second time is told what it was told the first time: it is saved. */
const sentenceFor = ({ kind }: Saved): 'saved' | 'proposed' | 'unchanged' =>
  kind === 'conflict' ? 'saved' : kind;

const base = (read: Record<string, unknown>) => ({ base: String(read.base) });

const yieldedIn = (subject: Subject, read: Record<string, unknown>) =>
  subject.fields.filter((field) => read[keepInput(field)] === 'theirs');

/** The subject's own questions, what the form showed, and the choices of a merge. */
function schemaOf(subject: Subject): z.ZodType<Record<string, unknown>> {
  const keep = z.enum(['mine', 'theirs']).optional();
  const keeps = Object.fromEntries(subject.fields.map((field) => [keepInput(field), keep]));
  return z.object({ ...subject.shape, ...keeps, base: z.string().default('') });
}
