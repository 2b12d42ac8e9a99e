import { Hono } from 'hono';
import { z } from 'zod';
import { type OpenGroup, openGroup } from '#modules/groups';
import { reaches } from '#modules/groups/rules';
import { choice } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, NotFound } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type AnswerRefusal, answerAsPerson } from './answer.ts';
import { type CloseRefusal, chooseDate, dropPoll } from './close-poll.ts';
import { bestOf, type DatePoll, phaseOf, type Respondent, tallyOf } from './date-poll.ts';
import { answerField, answerForm } from './form.ts';
import { PollPage } from './pages/PollPage.tsx';
import { PollsPage } from './pages/PollsPage.tsx';
import { partsOf } from './parts.ts';
import { pollPath, pollsPath } from './paths.ts';
import { removeGuest, respondentsOf } from './respondent-store.ts';
import { sharedToken } from './shared-token.ts';
import { pollOf, pollsOf } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(pollsPath(':group'), async (c) => {
  const { group, access } = await openGroup(c, 'read');
  const polls = await pollsOf(c.var.db, group.id);
  const mayWrite = reaches(access, 'write') && group.archivedAt === null;
  return c.html(<PollsPage page={await pageOf(c)} {...{ group, polls, mayWrite }} />);
});

routes.get(pollPath(':group', ':poll'), async (c) => draw(c, await open(c)));

routes.post(pollPath(':group', ':poll'), async (c) => {
  const opened = await open(c, 'write');
  const { poll, viewer } = opened;
  const form = await readForm(c, answerForm(poll.options));
  if (!form.ok) return draw(c, opened, { answer: form, status: 422 });
  const { db, now, network } = c.var;
  const outcome = await submit<AnswerRefusal>(db, form.id, async (tx) => {
    const said = { pollId: poll.id, says: form.data, now, zone: network.zone };
    const { refusal } = await answerAsPerson(tx, viewer.personId, said);
    return refusal ? { refusal } : { location: addressOf(c, opened) };
  });
  const t = words(c.var.lang);
  if (outcome.refusal === 'nothing')
    return draw(c, opened, { answer: form.refuse(t.refusals.nothing), status: 422 });
  if (outcome.refusal)
    return draw(c, opened, { answer: form.refuse(t.refusals[outcome.refusal]), status: 409 });
  return goOn(c, outcome.location, t.page.saved);
});

routes.post(`${pollPath(':group', ':poll')}/date`, async (c) => {
  const opened = await openToClose(c);
  const { poll } = opened;
  const isSteering = opened.access === 'steer';
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({ date: choice(poll.options.map(({ id }) => id)) }));
  if (!form.ok) return draw(c, opened, { choice: form, status: 422 });
  const { now } = c.var;
  const outcome = await submit<CloseRefusal>(c.var.db, form.id, async (tx) => {
    const refusal = await chooseDate(tx, { pollId: poll.id, optionId: form.data.date, isSteering, now });
    return refusal ? { refusal } : { location: addressOf(c, opened) };
  });
  if (outcome.refusal)
    return draw(c, await open(c), { choice: form.refuse(t.refusals[outcome.refusal]), status: 409 });
  deliverSoon(c);
  return goOn(c, outcome.location, t.page.isDone);
});

routes.post(`${pollPath(':group', ':poll')}/finir`, async (c) => {
  const opened = await openToClose(c);
  const form = await readForm(c, z.object({}));
  const { now } = c.var;
  const t = words(c.var.lang);
  const refusal = await dropPoll(c.var.db, { pollId: opened.poll.id, now });
  if (refusal)
    return draw(c, await open(c), {
      choice: { ...blankForm(form.ok ? {} : form.values), refusal: t.refusals[refusal] },
      status: 409,
    });
  deliverSoon(c);
  return goOn(c, addressOf(c, opened), t.page.dropDone);
});

routes.post(`${pollPath(':group', ':poll')}/reponses/:respondent/retirer`, async (c) => {
  const opened = await openToClose(c);
  await readForm(c, z.object({}));
  await removeGuest(c.var.db, opened.poll.id, idIn(c, 'respondent'));
  return goOn(c, addressOf(c, opened), words(c.var.lang).page.removed);
});

interface Opened extends OpenGroup {
  poll: DatePoll;
}

/** A poll of the group of the address. */
async function open(c: Ask, wanted: 'read' | 'write' = 'read'): Promise<Opened> {
  const group = await openGroup(c, wanted);
  const poll = found(await pollOf(c.var.db, idIn(c, 'poll')));
  if (poll.groupId !== group.group.id) throw new NotFound();
  return { ...group, poll };
}

/** Whoever steers the group, and whoever opened the poll, ends it. */
async function openToClose(c: Ask): Promise<Opened> {
  const opened = await open(c, 'write');
  if (!mayClose(opened)) throw new NotAllowed();
  return opened;
}

const mayClose = ({ access, poll, viewer, group }: Opened): boolean =>
  group.archivedAt === null &&
  (reaches(access, 'steer') || (reaches(access, 'write') && poll.openedBy === viewer.personId));

const addressOf = (c: Ask, { group, poll }: Opened): string => hrefOf(c, pollPath(group.slug, poll.id));

interface Drawing {
  answer?: Form;
  choice?: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, opened: Opened, { answer, choice: chosen, status = 200 }: Drawing = {}) {
  const { group, poll, viewer, access } = opened;
  const { now, network, secret } = c.var;
  const respondents = await respondentsOf(c.var.db, poll.id);
  const own = respondents.find(({ personId }) => personId === viewer.personId);
  const best = bestOf(tallyOf(poll.options, respondents), now)[0]?.option.id;
  const page = await pageOf(c);
  return c.html(
    <PollPage
      page={page}
      parts={await partsOf(c, page, poll, { isGuest: false })}
      {...{ group, poll, respondents }}
      phase={phaseOf(poll, { now, zone: network.zone })}
      answer={answer ?? blankForm(typedBy(own))}
      choice={chosen ?? blankForm({ date: best })}
      hasNames={opened.isInside}
      mayAnswer={reaches(access, 'write') && group.archivedAt === null}
      mayClose={mayClose(opened)}
      token={sharedToken(poll.id, secret)}
    />,
    status,
  );
}

/** What somebody answered, as her form shows it. */
export const typedBy = (own: Pick<Respondent, 'says'> | undefined): Form['values'] =>
  Object.fromEntries([...(own?.says ?? [])].map(([id, says]) => [answerField(id), says]));
