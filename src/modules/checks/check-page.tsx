import { welcomersOf } from '#modules/network';
import { actorOf, type PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import type { Database } from '#platform/database/deed';
import type { Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask } from '#platform/http/env';
import type { SignedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { answerErrors, answerForm } from './answer-form.ts';
import { keepAnswers } from './keep-answers.ts';
import { type From, StaffCheckPage } from './pages/StaffCheckPage.tsx';
import type { CheckRequest } from './request.ts';
import { amendable, unanswered, type Way } from './section.ts';
import { movedSections, shownSections } from './shown-section.ts';
import { answersOf, insertRequest, openRequestOf } from './store.ts';
import { words } from './words.ts';

/** A space whose page is being checked by somebody who is signed in. */
export interface Opened {
  viewer: SignedIn;
  space: PlacedSpace;
  /** A list from which whoever calls comes, and to which she returns; a team returns to its space. */
  from: From | null;
  /** Nothing as long as nobody asked: answering is asking oneself. */
  request: CheckRequest | undefined;
}

/** What the page says, section by section, and the form that answers. */
export async function drawCheck(
  c: Ask,
  { space, from, request }: Opened,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const page = await pageOf(c);
  const [shown, team, answers] = await Promise.all([
    shownSections(c.var.db, space, page),
    welcomersOf(c.var.db, space.id),
    request ? answersOf(c.var.db, request.id) : [],
  ]);
  const isClosed = from !== null && request?.closedAt !== null;
  const amended = amendable(c.req.query('rubrique'), answers, request?.outcome ?? null);
  const asked = { from, isClosed, amended, answers, team };
  return c.html(<StaffCheckPage {...{ page, form, space, shown, ...asked }} />, status);
}

/** Reads what somebody answers, and keeps it. */
export async function answerOn(c: Ask, opened: Opened): Promise<Response> {
  const { viewer, space, from, request } = opened;
  const { db, now, network } = c.var;
  const page = await pageOf(c);
  const t = words(page.lang);
  const given = request ? await answersOf(db, request.id) : [];
  const amended = amendable(c.req.query('rubrique'), given, request?.outcome ?? null);
  const waiting = unanswered(given);
  const form = await readForm(c, answerForm(amended ? [amended] : waiting), answerErrors(c.var.lang));
  if (!form.ok) return drawCheck(c, opened, form, 422);
  const { base, answers } = form.data;
  const moved = movedSections(await shownSections(db, space, page), base);
  if (answers.some(({ section }) => moved.includes(section)))
    return drawCheck(c, opened, form.refuse(t.refusals.moved), 409);

  const outcome = await submit<'closed'>(db, form.id, async (tx) => {
    const requestId = request?.id ?? (await askOneself(tx, space.id, now));
    const way: Way = from ? 'phone' : 'staff';
    const by = { way, actor: actorOf(viewer), viewer, now, zone: network.zone };
    const { refusal } = await keepAnswers(tx, { requestId, amended, answers }, by);
    return refusal ? { refusal } : { location: page.href(from?.path ?? spacePath(space.id)) };
  });
  if (outcome.refusal) return drawCheck(c, opened, form.refuse(t.refusals.closed), 409);
  const left = waiting.length - (amended ? 0 : answers.length);
  return goOn(c, left > 0 || amended ? page.href(page.path) : outcome.location, t.answered.noted);
}

/** Whoever opens the page by herself begins a question that no letter asked. */
async function askOneself(tx: Database, spaceId: string, now: Date): Promise<string> {
  const request = (await insertRequest(tx, { spaceId, openedAt: now })) ?? (await openRequestOf(tx, spaceId));
  if (!request) throw new Error(`No open request in ${spaceId}.`);
  return request.id;
}
