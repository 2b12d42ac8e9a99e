import { Hono } from 'hono';
import { z } from 'zod';
import { accountState } from '#modules/accounts';
import { leaveSpace, openSpace, spacesOfPerson, type Welcomer, welcomersOf } from '#modules/network';
import { spacePath } from '#modules/upkeep/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { meet, printOf } from './meeting.ts';
import { PeoplePage } from './pages/PeoplePage.tsx';
import { PersonPage } from './pages/PersonPage.tsx';
import {
  type Already,
  addWelcomer,
  type Change,
  ChangeTyped,
  changeWelcomer,
  HolderTyped,
  PersonTyped,
  personTyped,
  saidIn,
  type Taken,
  takeBack,
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

  const { location, refusal } = await submit<Taken | Already>(c.var.db, form.id, async (tx) => {
    const why = await addWelcomer(tx, space.id, form.data, c.var.now);
    return why ? { refusal: why } : { location: listOf(c, space) };
  });
  if (refusal === null) return goOn(c, location, t.saved);
  if ('by' in refusal) return drawPeople(c, form.reject({ email: t.emailOfAnother(refusal.by) }));
  return drawPeople(c, form.refuse(t.already(refusal.there.name)), refusal.there);
});

async function drawPeople(c: Ask, form: Form, there?: Welcomer): Promise<Response> {
  const { space } = await openSpace(c);
  const people = await welcomersOf(c.var.db, space.id);
  return c.html(<PeoplePage page={await pageOf(c)} {...{ space, people, form, there }} />, statusOf(form));
}

routes.get(`${list}/:person`, async (c) => {
  const { person } = await openPerson(c);
  const typed = personTyped(person);
  return drawPerson(c, blankForm({ ...typed, shown: printOf(typed) }));
});

routes.post(`${list}/:person`, async (c) => {
  const { space, person, isHolder } = await openPerson(c);
  const t = words(c.var.lang);
  const place = { spaceId: space.id, personId: person.id };
  const form = await readForm(c, isHolder ? HolderTyped : ChangeTyped);
  if (!form.ok) {
    // A form without an error is only drawn again: nothing was asked.
    if (statusOf(form) === 422) await takeBack(c.var.db, place, form.values);
    return drawPerson(c, form);
  }

  const { location, refusal } = await submit<Taken | 'moved'>(c.var.db, form.id, async (tx) => {
    const why = await changeWelcomer(tx, place, form.data, c.var.now);
    return why ? { refusal: why } : { location: listOf(c, space) };
  });
  if (refusal === null) return goOn(c, location, t.saved);
  await takeBack(c.var.db, place, form.data);
  if (refusal === 'moved') return drawMoved(c, form.refuse(t.moved), form.data);
  return drawPerson(c, form.reject({ email: t.emailOfAnother(refusal.by) }));
});

/** Somebody else wrote meanwhile: what was typed, and what is written now. */
async function drawMoved(c: Ask, form: Form, typed: Change): Promise<Response> {
  const { person } = await openPerson(c);
  const t = words(c.var.lang);
  const theirs = personTyped(person);
  const { values, both } = meet({ shown: typed.shown, mine: saidIn(typed), theirs });
  const inWords = { ...theirs, consent: t.consents[person.publicSince ? 'yes' : 'no'] };
  const errors = both.map((field) => [field, t.writtenNow(inWords[field] ?? '')]);
  return drawPerson(c, {
    ...form,
    values: { ...values, shown: printOf(theirs) },
    errors: Object.fromEntries(errors),
  });
}

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
    await leaveSpace(tx, { spaceId: space.id, personId: person.id, now: c.var.now });
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

function statusOf({ refusal, errors }: Form): 200 | 409 | 422 {
  if (refusal !== null) return 409;
  return Object.keys(errors).length > 0 ? 422 : 200;
}
