import { Hono } from 'hono';
import { openSpace } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { blankChoices, choicesForm, chosenFor, fieldOf } from './choice.ts';
import { QuestionedPage } from './pages/QuestionedPage.tsx';
import { questionedPath } from './paths.ts';
import { settleMeetings } from './settle-meetings.ts';
import { type QuestionedMeeting, questionedIn } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(questionedPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const meetings = await questioned(c, space);
  return draw(c, { space, meetings }, blankForm(blankChoices(meetings, c.var.network.zone)));
});

routes.post(questionedPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  const meetings = await questioned(c, space);
  const typed = Object.keys(await c.req.parseBody());
  // What somebody else settled meanwhile is no longer asked; what was questioned meanwhile was not yet on the page.
  const asked = meetings.filter(({ id }) => typed.includes(fieldOf('what', id)));
  const form = await readForm(c, choicesForm(asked, c.var.network.zone), t.errors);
  if (!form.ok) return draw(c, { space, meetings: asked }, form, 422);
  let said = t.settled(0, 0, 0);
  const outcome = await submit<{ refusal: string; meetingId: string }>(c.var.db, form.id, async (tx) => {
    const settled = await settleMeetings(tx, {
      choices: asked.map((meeting) => ({ meeting, chosen: chosenFor(form.data, meeting.id) })),
      reason: (form.data as { reason: string | null }).reason,
      zone: c.var.network.zone,
      now: c.var.now,
    });
    if (settled.refusal !== null) return { refusal: settled };
    const { kept, cancelled, moved } = settled.settled;
    said = t.settled(kept, cancelled, moved);
    return { location: questionedPath(space.id) };
  });
  if (outcome.refusal !== null) {
    const { refusal, meetingId } = outcome.refusal;
    const why = { [fieldOf('what', meetingId)]: t.refusals[refusal] ?? refusal };
    return draw(c, { space, meetings: asked }, form.reject(why), 409);
  }
  return goOn(c, hrefOf(c, outcome.location), `${said}.`);
});

const questioned = (c: Ask, { id }: PlacedSpace): Promise<QuestionedMeeting[]> =>
  questionedIn(c.var.db, id, { now: c.var.now, zone: c.var.network.zone });

async function draw(
  c: Ask,
  { space, meetings }: { space: PlacedSpace; meetings: readonly QuestionedMeeting[] },
  form: Form,
  status: 200 | 409 | 422 = 200,
) {
  const page = await pageOf(c);
  const crumbs = spaceCrumbs(page, space, words(page.lang).title);
  return c.html(<QuestionedPage {...{ page, crumbs, meetings, form }} spaceId={space.id} />, status);
}
