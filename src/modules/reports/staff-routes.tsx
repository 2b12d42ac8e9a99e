import { Hono } from 'hono';
import { can } from '#platform/access';
import { inTransaction } from '#platform/database/deed';
import { readForm } from '#platform/forms/read-form';
import type { Env } from '#platform/http/env';
import { idIn, NotAllowed, NotFound, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { ReportsPage, reportsPath, reportsPerPage } from './pages/ReportsPage.tsx';
import { HandlingForm, type ReportState, states } from './report.ts';
import { countsIn, lockReport, markReport, reportsIn } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(reportsPath, async (c) => {
  const scope = scopeOf(requirePermission(c, 'space.edit'), 'space.edit');
  const state = states.find((each) => each === c.req.query('etat')) ?? 'open';
  const counts = await countsIn(c.var.db, scope);
  const last = Math.max(1, Math.ceil(counts[state] / reportsPerPage));
  const current = Math.min(Math.max(1, Math.trunc(Number(c.req.query('page')) || 1)), last);
  const canCorrect = c.var.modules.some((module) => module.name === 'upkeep');
  const reports = await reportsIn(c.var.db, scope, state, {
    offset: (current - 1) * reportsPerPage,
    limit: reportsPerPage,
  });
  return c.html(<ReportsPage page={await pageOf(c)} {...{ reports, counts, state, current, canCorrect }} />);
});

routes.post(`${reportsPath}/:report`, async (c) => {
  const viewer = requirePermission(c, 'space.edit');
  const id = idIn(c, 'report');
  const form = await readForm(c, HandlingForm);
  if (!form.ok) throw new NotFound();

  const isDone = await inTransaction(c.var.db, async (tx) => {
    const report = await lockReport(tx, id);
    if (!report) throw new NotFound();
    if (!can(viewer, 'space.edit', report)) throw new NotAllowed();
    // Whoever comes second must not undo what a colleague just did.
    if (report.state !== 'open' && form.data.state !== 'open') return false;
    await markReport(tx, id, handlingOf(form.data, viewer.name, c.var.now));
    return true;
  });
  const t = words(c.var.lang).staff;
  return goOn(c, (await pageOf(c)).href(reportsPath), isDone ? t.saved : t.gone);
});

const handlingOf = (
  { state, answer }: { state: ReportState; answer: string | null },
  name: string,
  now: Date,
) =>
  state === 'open'
    ? { state, answer: null, handledBy: null, handledAt: null }
    : { state, answer, handledBy: name, handledAt: now };
