import { Hono } from 'hono';
import { z } from 'zod';
import { filesOf } from '#platform/files/files';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type BeginRefusal, beginEdition } from './begin-edition.ts';
import { type Edition, YearForm } from './edition.ts';
import { partsOf } from './edition-parts.ts';
import { draftOf, freezeEdition, masterOf, setEdition } from './make-edition.ts';
import { bindingOf, openOf } from './open-edition.ts';
import { EditionsPage } from './pages/EditionsPage.tsx';
import { FreezePage } from './pages/FreezePage.tsx';
import { GiveUpPage } from './pages/GiveUpPage.tsx';
import { ofYear, staffPath } from './paths.ts';
import { answerPdf, orCannot } from './pdf-answer.tsx';
import { countPublished, deleteOpenEdition, editionOf, editions } from './store.ts';
import { words } from './words.ts';

export const editionRoutes = new Hono<Env>();

editionRoutes.get(staffPath, async (c) => {
  requirePermission(c, 'print.edit');
  const [latest] = await editions(c.var.db);
  const next = Math.max(c.var.now.getUTCFullYear(), latest?.year ?? 0) + 1;
  return draw(c, blankForm({ year: String(next) }));
});

editionRoutes.post(staffPath, async (c) => {
  requirePermission(c, 'print.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, YearForm, t.errors);
  if (!form.ok) return draw(c, form, 422);

  const { year } = form.data;
  const outcome = await submit<BeginRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await beginEdition(tx, year);
    return refusal ? { refusal } : { location: hrefOf(c, staffPath) };
  });
  if (outcome.refusal) return draw(c, form.refuse(t.refusals[outcome.refusal]), 409);
  return goOn(c, outcome.location, t.begun(year));
});

editionRoutes.get(`${ofYear}/abandonner`, async (c) => {
  requirePermission(c, 'print.edit');
  const { year } = await openOf(c);
  return c.html(<GiveUpPage page={await pageOf(c)} year={year} form={blankForm()} />);
});

editionRoutes.post(`${ofYear}/abandonner`, async (c) => {
  requirePermission(c, 'print.edit');
  const { year } = await openOf(c);
  const form = await readForm(c, z.object({}));
  await submit(c.var.db, form.id, async (tx) => {
    await deleteOpenEdition(tx, year);
    return { location: staffPath };
  });
  return goOn(c, hrefOf(c, staffPath), words(c.var.lang).givenUp(year));
});

editionRoutes.get(`${ofYear}/livret.pdf`, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = await openOf(c);
  return orCannot(c, async () =>
    answerPdf(
      c,
      await draftOf(c.var.db, filesOf(c.var.config), bindingOf(c, edition)),
      `annuaire-${edition.year}-epreuve.pdf`,
    ),
  );
});

editionRoutes.get(`${ofYear}/imprimeur.pdf`, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = found(await editionOf(c.var.db, Number(c.req.param('year'))));
  return orCannot(c, async () => {
    const files = filesOf(c.var.config);
    const pdf = found(await masterOf(c.var.db, files, bindingOf(c, edition), edition.frozenAt));
    return answerPdf(c, pdf, `annuaire-${edition.year}-imprimeur.pdf`);
  });
});

editionRoutes.get(`${ofYear}/figer`, async (c) => {
  requirePermission(c, 'print.edit');
  return drawFreezing(c, await openOf(c), blankForm());
});

editionRoutes.post(`${ofYear}/figer`, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = await openOf(c);
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({}));
  if (!form.ok) return drawFreezing(c, edition, form, 422);

  return orCannot(c, async () => {
    const files = filesOf(c.var.config);
    const binding = bindingOf(c, edition);
    const composed = await setEdition(c.var.db, files, binding);
    const outcome = await submit<'frozen' | 'unknown' | 'moved'>(c.var.db, form.id, async (tx) => {
      const { refusal } = await freezeEdition(tx, files, binding, composed);
      return refusal ? { refusal } : { location: hrefOf(c, staffPath) };
    });
    if (outcome.refusal) return drawFreezing(c, edition, form.refuse(t.refusals[outcome.refusal]), 409);
    return goOn(c, outcome.location, t.frozen(edition.year));
  });
});

type Status = 200 | 409 | 422;

async function drawFreezing(c: Ask, edition: Edition, form: Form, status: Status = 200): Promise<Response> {
  const page = await pageOf(c);
  const warnings = await partsOf(c, page, 'freezing', edition);
  return c.html(<FreezePage page={page} year={edition.year} warnings={warnings} form={form} />, status);
}

async function draw(c: Ask, form: Form, status: Status = 200): Promise<Response> {
  const [page, all, spaces] = await Promise.all([pageOf(c), editions(c.var.db), countPublished(c.var.db)]);
  const followed = await Promise.all(
    all.map(async (edition) => ({ edition, links: await partsOf(c, page, 'follow', edition) })),
  );
  return c.html(<EditionsPage page={page} editions={followed} spaces={spaces} form={form} />, status);
}
