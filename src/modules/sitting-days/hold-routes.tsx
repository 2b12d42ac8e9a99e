import { Hono } from 'hono';
import { z } from 'zod';
import { calledTo } from '#modules/sitting-calls';
import {
  beginPoint,
  beginSitting,
  endPoint,
  endSitting,
  joinAddress,
  type OpenSitting,
  openSitting,
  pointsOf,
} from '#modules/sittings';
import { sittingPath } from '#modules/sittings/rules';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { HoldPage } from './pages/HoldPage.tsx';
import { holdPath } from './paths.ts';
import { presencesIn } from './store.ts';
import { words } from './words.ts';

export const holdRoutes = new Hono<Env>();

holdRoutes.get(holdPath(':sitting'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { sitting } = opened;
  const [page, points, called, presences, address] = await Promise.all([
    pageOf(c),
    pointsOf(c.var.db, sitting.id),
    calledTo(c.var.db, sitting),
    presencesIn(c.var.db, sitting.id),
    joinAddress(c.var.db, sitting),
  ]);
  return c.html(
    <HoldPage page={page} {...opened} {...{ points, called, presences }} joinAddress={address} />,
  );
});

holdRoutes.post(holdPath(':sitting', 'commencer'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { now, network, db } = c.var;
  const { refusal } = await beginSitting(db, opened.sitting.id, { now, zone: network.zone });
  return answer(c, opened, { refusal, done: words(c.var.lang).hold.begun });
});

const PointForm = z.object({ point: z.uuid() });

holdRoutes.post(holdPath(':sitting', 'point'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const form = await readForm(c, PointForm);
  const { refusal } = form.ok
    ? await beginPoint(c.var.db, { sittingId: opened.sitting.id, pointId: form.data.point }, c.var.now)
    : { refusal: 'gone' as const };
  return answer(c, opened, { refusal, done: null });
});

holdRoutes.post(holdPath(':sitting', 'pause'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { refusal } = await endPoint(c.var.db, opened.sitting.id, c.var.now);
  return answer(c, opened, { refusal, done: null });
});

holdRoutes.post(holdPath(':sitting', 'terminer'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { refusal } = await endSitting(c.var.db, opened.sitting.id, c.var.now);
  // Pressed twice, it is over all the same.
  const t = words(c.var.lang);
  if (refusal === null || refusal === 'ended')
    return goOn(c, hrefOf(c, sittingPath(opened.sitting.id)), t.hold.ended);
  return answer(c, opened, { refusal, done: null });
});

type Refusal = keyof ReturnType<typeof words>['refusals'];

function answer(
  c: Ask,
  { sitting }: OpenSitting,
  { refusal, done }: { refusal: Refusal | null; done: string | null },
): Response {
  const here = hrefOf(c, holdPath(sitting.id));
  if (refusal !== null)
    return goOn(c, here, { kind: 'warning', sentence: words(c.var.lang).refusals[refusal] });
  return done === null ? c.redirect(here, 303) : goOn(c, here, done);
}
