import { Hono } from 'hono';
import { z } from 'zod';
import { lockSpace } from '#modules/network';
import { isStructureField } from '#modules/network/rules';
import { type OpenedSpace, openSpace, type Saved, saveFields } from '#modules/proposals';
import { spacePath } from '#modules/upkeep/rules';
import type { Database } from '#platform/database/deed';
import { blankForm, type Form } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { wrongForm } from './check-typed.ts';
import { readLists } from './lists.ts';
import { newSpaceRoutes } from './new-space-routes.tsx';
import { keepInput } from './pages/MergePage.tsx';
import { SubjectPage } from './pages/SubjectPage.tsx';
import { showMerge } from './show-merge.tsx';
import type { Subject } from './subject.ts';
import { subjects } from './subjects.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>().route('/', newSpaceRoutes);

for (const subject of subjects) {
  const path = `/extranet/espaces/:id/${subject.slug}`;
  routes.get(path, async (c) => {
    const opened = await openSpace(c);
    return drawForm(
      c,
      subject,
      opened,
      blankForm({ ...subject.typed(opened.shown), ...seenIn(subject, opened) }),
    );
  });
  routes.post(path, (c) => saveForm(c, subject));
}

/** What the form shows, as fingerprints, and who ran the space then. */
const seenIn = ({ fields }: Subject, { shown }: OpenedSpace) => ({
  base: baseOf(fields, shown),
  runBy: shown.structureId ?? '',
});

async function drawForm(c: Ask, subject: Subject, opened: OpenedSpace, form: Form): Promise<Response> {
  const { space, mustWait } = opened;
  const page = await pageOf(c);
  const lists = await readLists(c.var.db, space);
  const isWrong = Object.keys(form.errors).length > 0;
  const drawn = <SubjectPage {...{ page, subject, space, mustWait, lists, form }} />;
  return c.html(drawn, isWrong ? 422 : form.refusal ? 409 : 200);
}

async function saveForm(c: Ask, subject: Subject): Promise<Response> {
  const opened = await openSpace(c);
  const { space, shown } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, schemaOf(subject), t.errors);
  const wrong = await wrongForm(form, subject, { db: c.var.db, page: await pageOf(c), shown });
  if (wrong) return drawForm(c, subject, opened, wrong);
  if (!form.ok) return drawForm(c, subject, opened, form);

  const read = (await subject.settle?.(c.var.db, form.data)) ?? form.data;
  let saved: Saved = { kind: 'unchanged' };
  const outcome = await submit<NotSaved>(c.var.db, form.id, async (tx) => {
    if (await hasPassedOn(tx, subject, space.id, form.data.runBy)) return { refusal: { kind: 'passedOn' } };
    const met = metIn(subject, form.data);
    // Who prefers the other one's structure enters none.
    const entered = met.yielded.includes('structureId') ? {} : await subject.complete?.(tx, read);
    const mine = { ...subject.fieldsOf(read), ...entered };
    const saving = { spaceId: space.id, fields: subject.fields, mine, ...met };
    saved = await saveFields(tx, saving, opened.viewer, c.var.now);
    if (saved.kind === 'conflict') return { refusal: saved };
    return { location: hrefOf(c, spacePath(space.id)) };
  });
  if (outcome.refusal?.kind === 'passedOn') {
    const now = await openSpace(c);
    const again = form.refuse(t.form.passedOn);
    return drawForm(c, subject, now, { ...again, values: { ...again.values, ...seenIn(subject, now) } });
  }
  if (outcome.refusal)
    return showMerge(c, {
      subject,
      space,
      mine: subject.fieldsOf(read),
      conflict: outcome.refusal,
      form: form.refuse(''),
    });
  return goOn(c, outcome.location, t.form[sentenceFor(saved)]);
}

type NotSaved = (Saved & { kind: 'conflict' }) | { kind: 'passedOn' };

/** What was typed of one structure is not written into another, to which the space passed meanwhile. */
async function hasPassedOn(
  tx: Database,
  { fields }: Subject,
  spaceId: string,
  runBy: unknown,
): Promise<boolean> {
  if (typeof runBy !== 'string' || !fields.some(isStructureField)) return false;
  const space = await lockSpace(tx, spaceId);
  return (space?.structureId ?? '') !== runBy;
}

/** A form that comes a second time is told what it was told the first time: it is saved. */
const sentenceFor = ({ kind }: Saved): 'saved' | 'proposed' | 'unchanged' =>
  kind === 'conflict' ? 'saved' : kind;

/** What the form showed when it was opened, and where the other one's answer was preferred. */
const metIn = (subject: Subject, read: Record<string, unknown>) => ({
  base: String(read.base),
  yielded: subject.fields.filter((field) => read[keepInput(field)] === 'theirs'),
});

/** The subject's own questions, what the form showed, and the choices of a merge. */
function schemaOf(subject: Subject): z.ZodType<Record<string, unknown>> {
  const keep = z.enum(['mine', 'theirs']).optional();
  const keeps = Object.fromEntries(subject.fields.map((field) => [keepInput(field), keep]));
  return z.object({ ...subject.shape, ...keeps, base: z.string().default(''), runBy: z.string().optional() });
}
