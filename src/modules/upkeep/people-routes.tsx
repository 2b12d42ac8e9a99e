import { Hono } from 'hono';
import { z } from 'zod';
import { leaveSpace, welcomersOf } from '#modules/network';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { openSpace } from './open-space.ts';
import { PeoplePage } from './pages/PeoplePage.tsx';
import { PersonPage } from './pages/PersonPage.tsx';
import { addWelcomer, changeWelcomer, NewPerson, PersonThere, personTyped } from './person-form.ts';
import type { Problem } from './subject.ts';
import { problemSentences } from './typed-back.ts';
import { words } from './words.ts';

export const peopleRoutes = new Hono<Env>();

const list = '/extranet/espaces/:id/equipe';

peopleRoutes.get(list, async (c) => drawPeople(c, blankForm({ consent: 'no' })));

peopleRoutes.post(list, async (c) => {
  const { space } = await openSpace(c);
  const page = await pageOf(c);
  const form = await readForm(c, NewPerson);
  if (!form.ok) return drawPeople(c, form);

  const outcome = await submit<Problem>(c.var.db, form.id, async (tx) => {
    const { problem } = await addWelcomer(tx, space.id, form.data, c.var.now);
    return problem ? { refusal: problem } : { location: page.href(`/extranet/espaces/${space.id}/equipe`) };
  });
  if (outcome.refusal) return drawPeople(c, form.reject(problemSentences([outcome.refusal], page)));
  return goOn(c, outcome.location, words(page.lang).people.saved);
});

async function drawPeople(c: Ask, form: Form): Promise<Response> {
  const { space } = await openSpace(c);
  const people = await welcomersOf(c.var.db, space.id);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<PeoplePage page={await pageOf(c)} space={space} people={people} form={form} />, status);
}

peopleRoutes.get(`${list}/:person`, async (c) => {
  const { space, person } = await openPerson(c);
  return c.html(
    <PersonPage page={await pageOf(c)} space={space} person={person} form={blankForm(personTyped(person))} />,
  );
});

peopleRoutes.post(`${list}/:person`, async (c) => {
  const { space, person } = await openPerson(c);
  const page = await pageOf(c);
  const form = await readForm(c, PersonThere);
  if (!form.ok) return c.html(<PersonPage page={page} space={space} person={person} form={form} />, 422);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await changeWelcomer(tx, { spaceId: space.id, person }, form.data, c.var.now);
    return { location: page.href(`/extranet/espaces/${space.id}/equipe`) };
  });
  return goOn(c, outcome.location as string, words(page.lang).people.saved);
});

peopleRoutes.post(`${list}/:person/retirer`, async (c) => {
  const { space, person } = await openPerson(c);
  const page = await pageOf(c);
  const form = await readForm(c, z.object({}));
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await leaveSpace(tx, space.id, person.id);
    return { location: page.href(`/extranet/espaces/${space.id}/equipe`) };
  });
  return goOn(c, outcome.location as string, words(page.lang).people.removed(person.name));
});

async function openPerson(c: Ask) {
  const { space } = await openSpace(c);
  const people = await welcomersOf(c.var.db, space.id);
  return { space, person: found(people.find(({ id }) => id === c.req.param('person'))) };
}
