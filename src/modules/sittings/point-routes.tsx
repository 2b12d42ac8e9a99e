import { Hono } from 'hono';
import { z } from 'zod';
import { documentsOf } from '#modules/groups';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { choice } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { type Said, shownOf, valuesOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { submitMet } from '#platform/forms/submit-met';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { PointForm, pointIn } from './form.ts';
import { type OpenSitting, openSitting } from './open-sitting.ts';
import type { Point } from './order-of-business.ts';
import { PointPage } from './pages/PointPage.tsx';
import { pointPath, sittingPath } from './paths.ts';
import { pointById } from './point-store.ts';
import { pointInWords, pointShown } from './said.ts';
import { drawSitting } from './sitting-routes.tsx';
import { lockSitting } from './store.ts';
import { words } from './words.ts';
import {
  addPoint,
  changePoint,
  dropPoint,
  movePoint,
  type PointRefusal,
  proposePoint,
  settleProposal,
} from './write-points.ts';

export const pointRoutes = new Hono<Env>();

/** As a button of the list says it: which, from which place, up or down. */
const MoveForm = z.object({
  move: z.string().regex(/^[0-9a-f-]{36} \d{1,3} -?1$/),
});

const AnswerForm = z.object({ answer: choice(['take', 'leave']) });

const addPath = sittingPath(':sitting', 'points', 'nouveau');
const onePath = pointPath(':sitting', ':point');

pointRoutes.post(sittingPath(':sitting', 'ordre'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const form = await readForm(c, MoveForm);
  if (!form.ok) return drawSitting(c, opened, form, 422);
  const [pointId = '', from, by] = form.data.move.split(' ');
  const where = { sittingId: opened.sitting.id, pointId };
  const { refusal } = await movePoint(c.var.db, where, { from: Number(from), by: by === '1' ? 1 : -1 });
  if (refusal) return drawSitting(c, opened, form.refuse(words(c.var.lang).refusals[refusal]), 409);
  return c.redirect(`${hereOf(c, opened)}#point-${pointId}`, 303);
});

pointRoutes.get(addPath, async (c) =>
  draw(c, await openSitting(c, 'write'), { point: null, form: blankForm() }),
);

pointRoutes.post(addPath, async (c) => {
  const opened = await openSitting(c, 'write');
  const { sitting, viewer, maySteer } = opened;
  const { now, network, lang, db } = c.var;
  const t = words(lang);
  const form = await readForm(c, PointForm, t.errors);
  if (!form.ok) return draw(c, opened, { point: null, form, status: 422 });
  const written = { sittingId: sitting.id, point: pointIn(form.data) };
  const { refusal, location } = await submit<PointRefusal>(db, form.id, async (tx) => {
    const done = maySteer
      ? await addPoint(tx, { ...written, now })
      : await proposePoint(tx, { ...written, personId: viewer.personId }, { now, zone: network.zone });
    return done.refusal ? { refusal: done.refusal } : { location: hereOf(c, opened) };
  });
  if (refusal) return draw(c, opened, { point: null, form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, maySteer ? t.point.added : t.point.proposed);
});

pointRoutes.get(onePath, async (c) => {
  const { opened, point } = await openPoint(c);
  return draw(c, opened, { point, form: blankForm(shownOf(pointShown(point))) });
});

pointRoutes.post(onePath, async (c) => {
  const opened = await openSitting(c, 'steer');
  const { db, lang } = c.var;
  const [sittingId, pointId] = [opened.sitting.id, idIn(c, 'point')];
  // Nothing when a colleague took it away meanwhile: what was typed can be added again.
  const point = (await pointById(db, sittingId, pointId)) ?? null;
  const t = words(lang);
  const form = await readForm(c, PointForm, t.errors);
  if (!form.ok) return draw(c, opened, { point, form, status: 422 });
  const { refusal, location, crossed } = await submitMet<PointRefusal>(db, {
    form,
    async theirs(tx) {
      await lockSitting(tx, sittingId);
      const latest = await pointById(tx, sittingId, pointId);
      return latest ? pointShown(latest) : null;
    },
    async write(tx, said) {
      const wanted = PointForm.parse(valuesOf(said));
      const done = await changePoint(tx, { sittingId, pointId, point: pointIn(wanted) }, wanted.rank);
      return done.refusal ? { refusal: done.refusal } : { location: hereOf(c, opened) };
    },
  });
  if (refusal === null) return goOn(c, location, t.point.saved);
  if (refusal === 'gone')
    return draw(c, opened, { point: null, form: form.refuse(crossedWords[lang].gone), status: 409 });
  const documents = await documentsOf(db, opened.group.id);
  const inWords = (theirs: Said) => pointInWords(theirs, documents);
  const again = crossed
    ? crossedForm(lang, form.reject({}), crossed, { inWords })
    : form.refuse({ ...t.refusals, ...crossedWords[lang] }[refusal]);
  return draw(c, opened, { point, form: again, status: 409 });
});

pointRoutes.post(`${onePath}/retirer`, async (c) => {
  const { opened, point } = await openPoint(c);
  const { refusal } = await dropPoint(c.var.db, { sittingId: opened.sitting.id, pointId: point.id });
  const t = words(c.var.lang);
  if (refusal) return drawSitting(c, opened, refused(t.refusals[refusal]), 409);
  return goOn(c, hereOf(c, opened), t.point.removed);
});

pointRoutes.post(`${onePath}/reponse`, async (c) => {
  const { opened, point } = await openPoint(c);
  const form = await readForm(c, AnswerForm);
  if (!form.ok) return drawSitting(c, opened, form, 422);
  const isAgreed = form.data.answer === 'take';
  const { refusal } = await settleProposal(c.var.db, {
    sittingId: opened.sitting.id,
    pointId: point.id,
    isAgreed,
  });
  const t = words(c.var.lang);
  if (refusal) return drawSitting(c, opened, refused(t.refusals[refusal]), 409);
  return goOn(c, hereOf(c, opened), isAgreed ? t.point.taken : t.point.left);
});

const refused = (refusal: string): Form => ({ ...blankForm(), refusal });

const hereOf = (c: Ask, { sitting }: OpenSitting): string => hrefOf(c, sittingPath(sitting.id));

async function openPoint(c: Ask): Promise<{ opened: OpenSitting; point: Point }> {
  const opened = await openSitting(c, 'steer');
  return { opened, point: found(await pointById(c.var.db, opened.sitting.id, idIn(c, 'point'))) };
}

interface Drawing {
  point: Point | null;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, opened: OpenSitting, { point, form, status = 200 }: Drawing) {
  const documents = await documentsOf(c.var.db, opened.group.id);
  return c.html(<PointPage page={await pageOf(c)} {...opened} {...{ point, form, documents }} />, status);
}
