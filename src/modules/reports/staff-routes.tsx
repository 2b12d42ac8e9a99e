import { Hono } from 'hono';
import type { Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { spaceAddress } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { type HandlingRefusal, handleReport } from './handle-report.ts';
import { ReportsPage, reportsPath, reportsPerPage } from './pages/ReportsPage.tsx';
import { handlingForm, type PlacedReport, type ReportState, states } from './report.ts';
import { countsIn, reportPlace, reportsIn } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(reportsPath, async (c) => {
  const state = states.find((each) => each === c.req.query('etat')) ?? 'open';
  return draw(c, { state, number: Math.trunc(Number(c.req.query('page')) || 1) });
});

routes.post(`${reportsPath}/:report`, async (c) => {
  requirePermission(c, 'space.edit');
  const id = idIn(c, 'report');
  const viewer = requirePermission(c, 'space.edit', found(await reportPlace(c.var.db, id)));
  const form = await readForm(c, handlingForm(id), words(c.var.lang).errors);
  if (!form.ok) return draw(c, { state: 'open', number: 1, form });

  const page = await pageOf(c);
  let isTold = false;
  const { refusal } = await submit<HandlingRefusal>(c.var.db, form.id, async (tx) => {
    const handled = await handleReport(tx, id, form.data, { name: viewer.name, letter: page });
    if (handled.refusal) return { refusal: handled.refusal };
    isTold = handled.isTold;
    return { location: reportsPath };
  });
  if (isTold) deliverSoon(c);
  const t = words(c.var.lang).staff;
  return goOn(c, page.href(reportsPath), refusal ? t.refusals[refusal] : isTold ? t.told : t.saved);
});

async function draw(
  c: Ask,
  { state, number, form }: { state: ReportState; number: number; form?: Form },
): Promise<Response> {
  const scope = scopeOf(requirePermission(c, 'space.edit'), 'space.edit');
  const counts = await countsIn(c.var.db, scope);
  const last = Math.max(1, Math.ceil(counts[state] / reportsPerPage));
  const current = Math.min(Math.max(1, number), last);
  const correctionOf = ({ spaceId, slug }: PlacedReport) =>
    spaceAddress(c.var.modules, 'staff', { id: spaceId, slug });
  const page = { offset: (current - 1) * reportsPerPage, limit: reportsPerPage };
  const reports = await reportsIn(c.var.db, scope, state, page);
  return c.html(
    <ReportsPage page={await pageOf(c)} {...{ reports, counts, state, current, correctionOf, form }} />,
    form ? 422 : 200,
  );
}
