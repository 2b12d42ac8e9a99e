import { Hono } from 'hono';
import { answerPdf, type Edition, latestEdition, NoEditionPage, orCannot } from '#modules/printed-directory';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { formatPhone } from '#platform/phone-words';
import { dateOf, startOfDay } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { CopiesPage } from './pages/CopiesPage.tsx';
import { paper } from './papers.ts';
import { copiesPath } from './paths.ts';
import { ListForm, RunForm } from './recipient.ts';
import { insertAll, recipientsOf, runOf, setRun } from './store.ts';
import { wholeList } from './whole-list.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(copiesPath, async (c) => {
  requirePermission(c, 'print.edit');
  return draw(c, {});
});

routes.post(`${copiesPath}/tirage`, async (c) => {
  const edition = await editionIn(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RunForm, t.errors);
  if (!form.ok) return draw(c, { run: form });

  await submit(c.var.db, form.id, async (tx) => {
    await setRun(tx, edition.id, form.data.copies);
    return { location: copiesPath };
  });
  return goOn(c, hrefOf(c, copiesPath), t.savedRun);
});

routes.post(`${copiesPath}/liste`, async (c) => {
  const edition = await editionIn(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ListForm, t.errors);
  if (!form.ok) return draw(c, { list: form });

  let count = 0;
  await submit(c.var.db, form.id, async (tx) => {
    const { list, copies } = form.data;
    count = await insertAll(tx, edition.id, await wholeList(tx, list, copies));
    return { location: copiesPath };
  });
  return goOn(c, hrefOf(c, copiesPath), t.addedList(count));
});

for (const [name, which] of [
  ['etiquettes', 'labels'],
  ['bons', 'notes'],
] as const)
  routes.get(`${copiesPath}/${name}.pdf`, async (c) => {
    const edition = await editionIn(c);
    const recipients = await recipientsOf(c.var.db, edition.id);
    return orCannot(c, async () =>
      answerPdf(c, await paper(which, recipients, senderOf(c, edition)), `${name}-${edition.year}.pdf`),
    );
  });

async function editionIn(c: Ask): Promise<Edition> {
  requirePermission(c, 'print.edit');
  return found(await latestEdition(c.var.db));
}

function senderOf({ var: { network, now } }: Ask, { year, title }: Edition) {
  const today = dateOf(now, network.zone);
  return {
    network: network.name,
    phone: formatPhone(network.phone),
    year,
    title,
    day: formatDateWithYear('fr', today),
    madeAt: startOfDay(today, network.zone),
  };
}

async function draw(c: Ask, { run, list }: { run?: Form; list?: Form }): Promise<Response> {
  const { db, lang } = c.var;
  const page = await pageOf(c);
  const edition = await latestEdition(db);
  if (!edition) return c.html(<NoEditionPage page={page} title={words(lang).title} current={copiesPath} />);
  const [copies, recipients] = await Promise.all([runOf(db, edition.id), recipientsOf(db, edition.id)]);
  const forms = {
    run: run ?? blankForm({ copies: String(copies) }),
    list: list ?? blankForm({ list: 'spaces', copies: '40' }),
  };
  return c.html(
    <CopiesPage
      page={page}
      year={edition.year}
      current={listAsked(c.req.query()).number}
      {...{ copies, recipients }}
      {...forms}
    />,
    run || list ? 422 : 200,
  );
}
