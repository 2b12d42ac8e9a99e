import { Hono } from 'hono';
import { z } from 'zod';
import { changeSet, historyOf, readNames, spacesRunBy } from '#modules/network';
import { type Change, isStructureField, type PlacedSpace, placeOf } from '#modules/network/rules';
import { openSpace } from '#modules/proposals';
import { spacePath } from '#modules/upkeep/rules';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { HistoryPage } from './pages/HistoryPage.tsx';
import { UndoPage } from './pages/UndoPage.tsx';
import { undo } from './undo.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const perPage = 50;
const longest = 500;

routes.get('/extranet/espaces/:id/historique', async (c) => {
  const { space } = await openSpace(c);
  const { number } = listAsked(c.req.query());
  const [changes, names, page] = await Promise.all([
    historyOf(c.var.db, space.id, longest),
    readNames(c.var.db),
    pageOf(c),
  ]);
  const shown = changes.slice((number - 1) * perPage, number * perPage);
  const count = Math.ceil(changes.length / perPage);
  return c.html(<HistoryPage {...{ page, space, names, number, count }} changes={shown} />);
});

routes.get('/extranet/espaces/:id/historique/:set', async (c) => drawUndo(c, blankForm()));

routes.post('/extranet/espaces/:id/historique/:set', async (c) => {
  const { viewer, space, set, mustWait } = await openSet(c);
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({ base: z.string().default('') }));
  if (!form.ok) return drawUndo(c, form);
  const undoing = { spaceId: space.id, setId: set[0].setId, base: form.data.base };
  let isProposed = mustWait;
  const outcome = await submit<keyof typeof t.refusals>(c.var.db, form.id, async (tx) => {
    const { kind } = await undo(tx, undoing, viewer, c.var.now);
    if (kind !== 'saved' && kind !== 'proposed') return { refusal: kind };
    isProposed = kind === 'proposed';
    return { location: hrefOf(c, spacePath(space.id)) };
  });
  if (outcome.refusal) return drawUndo(c, { ...blankForm(), refusal: t.refusals[outcome.refusal] });
  return goOn(c, outcome.location, isProposed ? t.proposed : t.undone);
});

async function drawUndo(c: Ask, form: Form): Promise<Response> {
  const { shown, set } = await openSet(c);
  const page = await pageOf(c);
  const [names, alsoSaid] = await Promise.all([readNames(c.var.db), othersSaying(c, shown, set)]);
  const status = form.refusal === null ? 200 : 409;
  return c.html(<UndoPage {...{ page, set, names, alsoSaid, form }} space={shown} />, status);
}

/** The other spaces whose pages say what is undone here: those that the same structure runs. */
async function othersSaying(c: Ask, { id, structureId }: PlacedSpace, set: Change[]): Promise<string[]> {
  if (structureId === null || !set.some(({ field }) => isStructureField(field))) return [];
  const run = await spacesRunBy(c.var.db, structureId);
  return run.filter((other) => other.id !== id).map(({ name }) => name);
}

/** One saving of the space. Whoever may not publish may not undo a publication either. */
async function openSet(c: Ask) {
  const opened = await openSpace(c);
  const [first, ...rest] = await changeSet(c.var.db, opened.space.id, idIn(c, 'set'));
  const set: [Change, ...Change[]] = [found(first), ...rest];
  const touchesStatus = set.some(({ field }) => field === 'status');
  if (touchesStatus && !can(opened.viewer, 'space.publish', placeOf(opened.space))) throw new NotAllowed();
  return { ...opened, set };
}
