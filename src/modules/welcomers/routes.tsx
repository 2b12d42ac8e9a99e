import { Hono } from 'hono';
import { z } from 'zod';
import { accountState } from '#modules/accounts';
import { leaveSpace, openSpace, spacesOfPerson, welcomersOf } from '#modules/network';
import { spacePath } from '#modules/upkeep/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { PeoplePage } from './pages/PeoplePage.tsx';
import { PersonPage } from './pages/PersonPage.tsx';
import {
  addWelcomer,
  changeWelcomer,
  HolderTyped,
  PersonTyped,
  personTyped,
  type Taken,
} from './person-form.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const list = '/extranet/espaces/:id/equipe';
const listOf = (c: Ask, { id }: { id: string }): string => hrefOf(c, `${spacePath(id)}/equipe`);

routes.get(list, async (c) => drawPeople(c, blankForm({ consent: 'no' })));

routes.post(list, async (c) => {
  const { space } = await openSpace(c);
  const t = words(c.var.lang);
  const form = await readForm(c, PersonTyped);
  if (!form.ok) return drawPeople(c, form);

  const outcome = await submit<Taken>(c.var.db, form.id, async (tx) => {
    const taken = await addWelcomer(tx, space.id, form.data, c.var.now);
    return taken ? { refusal: taken } : { location: listOf(c, space) };
  });
  if (outcome.refusal) return drawPeople(c, form.reject({ email: t.emailOfAnother(outcome.refusal.by) }));
  return goOn(c, outcome.location, t.saved);
});

async function drawPeople(c: Ask, form: Form): Promise<Response> {
  const { space } = await openSpace(c);
  const people = await welcomersOf(c.var.db, space.id);
  return c.html(<PeoplePage page={await pageOf(c)} {...{ space, people, form }} />, statusOf(form));
}

routes.get(`${list}/:person`, async (c) => {
  const { person } = await openPerson(c);
  return drawPerson(c, blankForm(personTyped(person)));
});

routes.post(`${list}/:person`, async (c) => {
  const { space, person, isHolder } = await openPerson(c);
  const t = words(c.var.lang);
  const form = await readForm(c, isHolder ? HolderTyped : PersonTyped);
  if (!form.ok) return drawPerson(c, form);

  const outcome = await submit<Taken>(c.var.db, form.id, async (tx) => {
    const taken = await changeWelcomer(tx, { spaceId: space.id, person }, form.data, c.var.now);
    return taken ? { refusal: taken } : { location: listOf(c, space) };
  });
  if (outcome.refusal) return drawPerson(c, form.reject({ email: t.emailOfAnother(outcome.refusal.by) }));
  return goOn(c, outcome.location, t.saved);
});

async function drawPerson(c: Ask, form: Form): Promise<Response> {
  const { space, person, isHolder } = await openPerson(c);
  const spaces = await spacesOfPerson(c.var.db, person.id);
  const elsewhere = spaces.length - 1;
  const page = await pageOf(c);
  return c.html(<PersonPage {...{ page, space, person, isHolder, elsewhere, form }} />, statusOf(form));
}

routes.post(`${list}/:person/retirer`, async (c) => {
  const { space, person } = await openPerson(c);
  const form = await readForm(c, z.object({}));
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await leaveSpace(tx, space.id, person.id);
    return { location: listOf(c, space) };
  });
  return goOn(c, outcome.location as string, words(c.var.lang).removed(person.name));
});

async function openPerson(c: Ask) {
  const { space } = await openSpace(c);
  const id = idIn(c, 'person');
  const person = found((await welcomersOf(c.var.db, space.id)).find((each) => each.id === id));
  return { space, person, isHolder: (await accountState(c.var.db, id)) !== null };
}

const statusOf = (form: Form): 200 | 422 => (Object.keys(form.errors).length > 0 ? 422 : 200);
