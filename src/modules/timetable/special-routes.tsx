import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from '#modules/hours';
import { type SpecialRefusal, specialInWords } from '#modules/hours/rules';
import { openSpace } from '#modules/network';
import { type PlacedSpace, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { idIn, type SignedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { SpecialPage } from './pages/SpecialPage.tsx';
import { specialPath } from './paths.ts';
import { SpecialForm } from './special-form.ts';
import { todayOf } from './today.ts';
import { specialSaying, words } from './words.ts';

export const specialRoutes = new Hono<Env>();

specialRoutes.get('/extranet/espaces/:id/fermetures', async (c) => {
  const { space } = await openSpace(c, 'hours.edit');
  return c.html(await draw(c, space, blankForm({ kind: 'closing' })));
});

specialRoutes.post('/extranet/espaces/:id/fermetures', async (c) => {
  const { space, viewer } = await openSpace(c, 'hours.edit');
  const say = words(c.var.lang).specialPage;
  const form = await readForm(c, SpecialForm, say.errors);
  if (!form.ok) return c.html(await draw(c, space, form), 422);

  const { refusal } = await submit<SpecialRefusal>(c.var.db, form.id, async (tx) => {
    const added = await addSpecialHours(tx, space.id, form.data, byOf(c, viewer));
    return added.refusal === null ? { location: specialPath(space.id) } : { refusal: added.refusal };
  });
  if (refusal) return c.html(await draw(c, space, form.refuse(say.errors[refusal] ?? refusal)), 409);

  const what = specialInWords(form.data, dateOf(c.var.now, c.var.network.zone), c.var.lang);
  return back(c, space, specialSaying(c.var.lang, space).announced(what));
});

specialRoutes.post('/extranet/espaces/:id/fermetures/aujourdhui', async (c) => {
  const { space, viewer } = await openSpace(c, 'hours.edit');
  const say = words(c.var.lang).today;
  if (space.status !== 'published') return back(c, space, say.unpublished);
  const closings = await closeToday(c.var.db, space.id, byOf(c, viewer));
  return back(c, space, closings.length > 0 ? say.closed : say.alreadyClosed);
});

specialRoutes.post('/extranet/espaces/:id/fermetures/aujourdhui/rouvrir', async (c) => {
  const { space, viewer } = await openSpace(c, 'hours.edit');
  const say = words(c.var.lang).today;
  const isReopened = await reopenToday(c.var.db, space.id, byOf(c, viewer));
  if (!isReopened) return back(c, space, say.notClosed);
  const { today } = await todayOf(c.var, space);
  return back(c, space, today.opensAsUsual ? say.reopened : say.takenBack);
});

specialRoutes.post('/extranet/espaces/:id/fermetures/:fermeture/retirer', async (c) => {
  const { space, viewer } = await openSpace(c, 'hours.edit');
  const isRemoved = await removeSpecialHours(c.var.db, space.id, [idIn(c, 'fermeture')], byOf(c, viewer));
  const { removed } = specialSaying(c.var.lang, space);
  return back(c, space, isRemoved ? removed : words(c.var.lang).specialPage.alreadyRemoved);
});

const byOf = (c: Ask, { personId, name }: SignedIn) => ({ actor: { id: personId, name }, now: c.var.now });

const back = (c: Ask, { id }: PlacedSpace, sentence: string) => goOn(c, hrefOf(c, specialPath(id)), sentence);

async function draw(c: Ask, space: PlacedSpace, form: Form) {
  const [page, { today, coming }] = await Promise.all([pageOf(c), todayOf(c.var, space)]);
  const parts = await partsOf(c, page, space);
  return <SpecialPage {...{ page, space, today, coming, form, parts }} />;
}

/** What other modules say of the closings of this space. */
function partsOf(c: Ask, page: Page, space: PlacedSpace): Promise<Child[]> {
  const parts = c.var.modules
    .flatMap(({ spaceParts }) => spaceParts ?? [])
    .filter(
      ({ place, permission }) =>
        place === 'closings' && (!permission || can(c.var.viewer, permission, placeOf(space))),
    )
    .sort((one, other) => one.order - other.order);
  return Promise.all(parts.map((part) => part.draw(c.var, page, space)));
}
