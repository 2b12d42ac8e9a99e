import { Hono } from 'hono';
import { z } from 'zod';
import { historyOf, readNames } from '#modules/network';
import { type Change, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { askedOf } from './list-asked.ts';
import { HistoryPage } from './pages/HistoryPage.tsx';
import { UndoPage } from './pages/UndoPage.tsx';
import { openSpace } from './routing.ts';
import { longestHistory, setOf, undo } from './undo.ts';
import { words } from './words.ts';

export const historyRoutes = new Hono<Env>();

const perPage = 50;

historyRoutes.get('/extranet/espaces/:id/historique', async (c) => {
  const { space } = await openSpace(c);
  const { number } = askedOf(c.req.query());
  const changes = await historyOf(c.var.db, space.id, longestHistory);
  const shown = changes.slice((number - 1) * perPage, number * perPage);
  const page = await pageOf(c);
  const names = await readNames(c.var.db);
  return c.html(
    <HistoryPage
      {...{ page, space, names, number }}
      changes={shown}
      count={Math.ceil(changes.length / perPage)}
    />,
  );
});

historyRoutes.get('/extranet/espaces/:id/historique/:set', async (c) => drawUndo(c, blankForm()));

historyRoutes.post('/extranet/espaces/:id/historique/:set', async (c) => {
  const { viewer, space, set } = await openSet(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, z.object({}));
  const outcome = await submit<'nothing'>(c.var.db, form.id, async (tx) => {
    const done = await undo(tx, { spaceId: space.id, setId: set[0].setId }, viewer, c.var.now);
    if (done === 'nothing') return { refusal: done };
    return { location: page.href(`/extranet/espaces/${space.id}`) };
  });
  if (outcome.refusal) return drawUndo(c, { ...blankForm(), refusal: t.history.refusals[outcome.refusal] });
  return goOn(c, outcome.location, t.history.undone);
});

async function drawUndo(c: Ask, form: Form): Promise<Response> {
  const { space, set } = await openSet(c);
  const page = await pageOf(c);
  const names = await readNames(c.var.db);
  return c.html(<UndoPage {...{ page, space, set, names, form }} />, form.refusal === null ? 200 : 409);
}

/** One saving of the space. Whoever may not publish may not undo a publication either. */
async function openSet(c: Ask) {
  const opened = await openSpace(c);
  const set = await setOf(c.var.db, opened.space.id, idIn(c, 'set'));
  const [first, ...rest] = set;
  const touchesStatus = set.some(({ field }) => field === 'status');
  if (touchesStatus && !can(opened.viewer, 'space.publish', placeOf(opened.space))) throw new NotAllowed();
  return { ...opened, set: [found(first), ...rest] as [Change, ...Change[]] };
}
