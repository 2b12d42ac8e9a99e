import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { changeSpace, historyOf, readNames } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { choice, lines, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { changeStatus, nextStates } from './change-status.ts';
import { SpacePage } from './pages/SpacePage.tsx';
import { StatusPage } from './pages/StatusPage.tsx';
import { answeredSince } from './proposal-store.ts';
import { openSpace } from './routing.ts';
import { actorOf } from './save-fields.ts';
import { words } from './words.ts';

export const spaceRoutes = new Hono<Env>();

const changesShown = 12;
const monthMs = 31 * 86_400_000;

spaceRoutes.get('/extranet/espaces/:id', async (c) => {
  const { viewer, space, shown, waiting } = await openSpace(c);
  const page = await pageOf(c);
  const since = new Date(c.var.now.getTime() - monthMs);
  const [changes, names, parts, answered] = await Promise.all([
    historyOf(c.var.db, space.id, changesShown),
    readNames(c.var.db),
    partsOf(c, page, space),
    answeredSince(c.var.db, { personId: viewer.personId, spaceId: space.id, since }),
  ]);
  const publicPath = c.var.modules.some(({ name }) => name === 'directory')
    ? `/annuaire/${space.slug}`
    : null;
  return c.html(
    <SpacePage
      {...{ page, waiting, answered, changes, names, parts, publicPath }}
      space={shown}
      checkForm={blankForm().id}
    />,
  );
});

/** What other modules say about this space to those who look after it. */
async function partsOf(c: Ask, page: Page, space: Parameters<typeof placeOf>[0]): Promise<Child[]> {
  const parts = c.var.modules
    .flatMap(({ spaceParts }) => spaceParts ?? [])
    .filter(
      ({ place, permission }) =>
        place === 'staff' && (permission === undefined || can(c.var.viewer, permission, placeOf(space))),
    )
    .sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(parts.map((part) => part.draw(c.var, page, space)));
  return drawn.filter((part) => part !== null);
}

spaceRoutes.post('/extranet/espaces/:id/verifie', async (c) => {
  const { viewer, space } = await openSpace(c);
  const page = await pageOf(c);
  const form = await readForm(c, z.object({}));
  const checkedOn = dateOf(c.var.now, c.var.network.zone);
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await changeSpace(tx, space.id, { checkedOn }, { actor: actorOf(viewer), now: c.var.now });
    return { location: page.href(`/extranet/espaces/${space.id}`) };
  });
  return goOn(c, outcome.location as string, words(page.lang).space.isChecked);
});

spaceRoutes.get('/extranet/espaces/:id/etat', async (c) => {
  const { space } = await openSpace(c, 'space.publish');
  const [likely] = nextStates[space.status];
  return c.html(<StatusPage page={await pageOf(c)} space={space} form={blankForm({ to: likely })} />);
});

const NewStatus = z.object({ to: choice(['published', 'draft', 'closed']), reason: optional(lines(500)) });

spaceRoutes.post('/extranet/espaces/:id/etat', async (c) => {
  const { viewer, space } = await openSpace(c, 'space.publish');
  const page = await pageOf(c);
  const t = words(page.lang).status;
  const form = await readForm(c, NewStatus);
  if (!form.ok) return c.html(<StatusPage page={page} space={space} form={form} />, 422);

  const outcome = await submit<'sameStatus'>(c.var.db, form.id, async (tx) => {
    const { refusal } = await changeStatus(tx, space, form.data, { viewer, now: c.var.now });
    return refusal ? { refusal } : { location: page.href(`/extranet/espaces/${space.id}`) };
  });
  if (outcome.refusal)
    return c.html(
      <StatusPage page={page} space={space} form={form.refuse(t.refusals[outcome.refusal])} />,
      409,
    );
  return goOn(c, outcome.location, t.saved[form.data.to]);
});
