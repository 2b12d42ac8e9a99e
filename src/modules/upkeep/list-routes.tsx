import { Hono } from 'hono';
import { z } from 'zod';
import { addSpace, communes } from '#modules/network';
import { can } from '#platform/access';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { askedOf } from './list-asked.ts';
import { ListPage } from './pages/ListPage.tsx';
import { NewSpacePage } from './pages/NewSpacePage.tsx';
import { type Place, placeShape, settlePlace } from './place-form.ts';
import { readLists } from './read-lists.ts';
import { goOn } from './routing.ts';
import { actorOf } from './save-fields.ts';
import { countSpaces, listSpaces } from './space-list.ts';
import { staleBefore } from './stale.ts';
import { structureIdOf, structureProblems, structureShape } from './structure-form.ts';
import type { Problem } from './subject.ts';
import { problemSentences, tooLongSaid } from './typed-back.ts';
import { words } from './words.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get('/extranet/espaces', async (c) => {
  const viewer = requirePermission(c, 'space.edit');
  const { words: typed, state, number } = askedOf(c.req.query());
  const asked = {
    scope: scopeOf(viewer, 'space.edit'),
    words: typed,
    state,
    staleBefore: staleBefore(c.var.now, c.var.network.zone),
  };
  const [counts, spaces, page] = await Promise.all([
    countSpaces(c.var.db, asked),
    listSpaces(c.var.db, asked, { offset: (number - 1) * perPage, limit: perPage }),
    pageOf(c),
  ]);
  return c.html(
    <ListPage
      page={page}
      spaces={spaces}
      counts={counts}
      words={typed}
      state={state}
      number={number}
      perPage={perPage}
    />,
  );
});

listRoutes.get('/extranet/espaces/nouveau', async (c) => {
  requirePermission(c, 'space.create');
  return c.html(<NewSpacePage page={await pageOf(c)} form={blankForm()} lists={await readLists(c.var.db)} />);
});

const NewSpace = z.object({ ...placeShape, ...structureShape });

listRoutes.post('/extranet/espaces/nouveau', async (c) => {
  const viewer = requirePermission(c, 'space.create');
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, NewSpace, t.errors);
  const again = async (back: typeof form & { ok: false }, status: 409 | 422) =>
    c.html(
      <NewSpacePage page={page} form={tooLongSaid(back, page.lang)} lists={await readLists(c.var.db)} />,
      status,
    );
  if (!form.ok) return again(form, 422);

  const settled = await settleNew(c, form.data);
  if ('problems' in settled)
    return again({ ok: false, ...form.reject(problemSentences(settled.problems, page)) }, 422);
  if (!settled.isHers) return again({ ok: false, ...form.refuse(t.create.refusals.elsewhere) }, 409);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    const structureId = await structureIdOf(tx, form.data);
    const { name, address, addressExtra } = form.data;
    const space = { name, address, addressExtra, ...settled.place, structureId };
    const { id } = await addSpace(tx, space, { actor: actorOf(viewer), now: c.var.now });
    return { location: page.href(`/extranet/espaces/${id}`) };
  });
  return goOn(c, outcome.location as string, t.create.saved(form.data.name));
});

/** The place with its point, and whether it is in the territory of whoever enters it. */
async function settleNew(
  c: Ask,
  typed: z.output<typeof NewSpace>,
): Promise<{ problems: Problem[] } | { place: Place; isHers: boolean }> {
  const placed = await settlePlace(c.var.db, typed);
  const problems = [
    ...('problems' in placed ? placed.problems : []),
    ...(await structureProblems(c.var.db, typed)),
  ];
  if ('problems' in placed || problems.length > 0) return { problems };
  const commune = (await communes(c.var.db)).find(({ code }) => code === typed.communeCode);
  const target = { communeCode: typed.communeCode, epciCode: commune?.epciCode ?? null };
  return { place: placed.place, isHers: can(c.var.viewer, 'space.create', target) };
}
