import { Hono } from 'hono';
import { openGroup } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { addDays, dateOf } from '#platform/time';
import { longestTitle, mostDates, wrongDates } from './date-poll.ts';
import { lackOf, linesIn, PollForm, slotFields, slotOf } from './form.ts';
import { openPoll } from './open-poll.ts';
import { OpenPage } from './pages/OpenPage.tsx';
import { newPollPath, pollPath } from './paths.ts';
import { words } from './words.ts';

export const openRoutes = new Hono<Env>();

const firstLines = 4;
const moreLines = 4;
/** How long answers are waited for, unless somebody says otherwise. */
const usualDays = 7;

openRoutes.get(newPollPath(':group'), async (c) => {
  const { group } = await openToWrite(c);
  const closesOn = addDays(dateOf(c.var.now, c.var.network.zone), usualDays);
  const title = (c.req.query('titre') ?? '').slice(0, longestTitle);
  return draw(c, group, { form: blankForm({ closesOn, title }), lines: firstLines });
});

openRoutes.post(newPollPath(':group'), async (c) => {
  const { group, viewer, access } = await openToWrite(c);
  const t = words(c.var.lang).form;
  const { now, network } = c.var;
  const form = await readForm(c, PollForm, t.errors);
  const lines = await linesAsked(c);
  if (await isMore(c)) {
    const typed = blankForm(form.ok ? form.reject({}).values : form.values);
    return draw(c, group, { form: typed, lines: Math.min(mostDates, lines + moreLines) });
  }
  if (!form.ok) return draw(c, group, { form, lines }, 422);

  const typed = linesIn(form.data);
  const lack = typed.map(lackOf).find((field) => field !== null);
  if (lack) return draw(c, group, { form: form.reject({ [lack]: t.errors.time }), lines }, 422);
  const options = typed.map((line) => slotOf(line, network.zone));
  const { title, closesOn } = form.data;
  const wrong = wrongDates(options, { closesOn, now, zone: network.zone });
  if (wrong)
    return draw(c, group, { form: form.reject({ [fieldOf(wrong)]: t.refusals[wrong] }), lines }, 422);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    const { personId } = viewer;
    const by = { personId, isSteering: access === 'steer', now };
    const id = await openPoll(tx, { groupId: group.id, title, options, closesOn, ...by });
    return { location: hrefOf(c, pollPath(group.slug, id)) };
  });
  deliverSoon(c);
  return goOn(c, outcome.location as string, t.opened);
});

async function openToWrite(c: Ask) {
  const opened = await openGroup(c, 'write');
  if (opened.group.archivedAt !== null) throw new NotAllowed();
  return opened;
}

const fieldOf = (wrong: string): string => (wrong === 'closesPast' ? 'closesOn' : slotFields(1).day);

const isMore = async (c: Ask): Promise<boolean> => (await c.req.parseBody()).act === 'more';

async function linesAsked(c: Ask): Promise<number> {
  const { lines } = await c.req.parseBody();
  return Math.min(mostDates, Math.max(firstLines, Number.parseInt(String(lines), 10) || 0));
}

const draw = async (
  c: Ask,
  group: Group,
  { form, lines }: { form: Form; lines: number },
  status: 200 | 422 = 200,
) => c.html(<OpenPage page={await pageOf(c)} {...{ group, form, lines }} />, status);
