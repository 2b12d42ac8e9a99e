import { Hono } from 'hono';
import { openSpace, spaceById, welcomersOf } from '#modules/network';
import { actorOf, type PlacedSpace, placeOf } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import type { Database } from '#platform/database/connect';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission, type SignedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { answerCheck } from './answer-check.ts';
import { answerErrors, answerForm } from './answer-form.ts';
import { StaffCheckPage } from './pages/StaffCheckPage.tsx';
import { listPath, requestPath } from './paths.ts';
import type { CheckRequest } from './request.ts';
import { unanswered, type Way } from './section.ts';
import { movedSections, shownSections } from './shown-section.ts';
import { answersOf, insertRequest, openRequestOf, requestById } from './store.ts';
import { words } from './words.ts';

export const staffRoutes = new Hono<Env>();

const ownCheck = `${spacePath(':id')}/verification`;

staffRoutes.get(ownCheck, async (c) => draw(c, await openOwn(c), blankForm()));
staffRoutes.post(ownCheck, async (c) => answer(c, await openOwn(c)));

const byPhone = requestPath(':request{[0-9a-f-]{36}}');

staffRoutes.get(byPhone, async (c) => draw(c, await openByPhone(c), blankForm()));
staffRoutes.post(byPhone, async (c) => answer(c, await openByPhone(c)));

/** A space whose page is being checked by somebody who is signed in. */
interface Opened {
  viewer: SignedIn;
  space: PlacedSpace;
  way: Exclude<Way, 'link'>;
  /** Nothing as long as nobody asked: answering is asking oneself. */
  request: CheckRequest | undefined;
}

async function openOwn(c: Ask): Promise<Opened> {
  const { viewer, space } = await openSpace(c);
  found(space.status === 'published' ? space : null);
  return { viewer, space, way: 'staff', request: await openRequestOf(c.var.db, space.id) };
}

async function openByPhone(c: Ask): Promise<Opened> {
  requirePermission(c, 'check.follow');
  const request = found(await requestById(c.var.db, idIn(c, 'request')));
  const space = found(await spaceById(c.var.db, request.spaceId));
  const viewer = requirePermission(c, 'check.follow', placeOf(space));
  return { viewer, space, way: 'phone', request };
}

async function draw(c: Ask, { space, way, request }: Opened, form: Form, status: 200 | 409 | 422 = 200) {
  const page = await pageOf(c);
  const [shown, team, answers] = await Promise.all([
    shownSections(c.var.db, space, page),
    welcomersOf(c.var.db, space.id),
    request ? answersOf(c.var.db, request.id) : [],
  ]);
  const isClosed = way === 'phone' && request?.closedAt !== null;
  return c.html(<StaffCheckPage {...{ page, form, space, shown, way, isClosed, answers, team }} />, status);
}

async function answer(c: Ask, opened: Opened): Promise<Response> {
  const { viewer, space, way, request } = opened;
  const { db, now, network } = c.var;
  const page = await pageOf(c);
  const t = words(page.lang);
  const waiting = unanswered(request ? await answersOf(db, request.id) : []);
  const form = await readForm(c, answerForm(waiting), answerErrors(c.var.lang));
  if (!form.ok) return draw(c, opened, form, 422);
  const { base, answers } = form.data;
  const moved = movedSections(await shownSections(db, space, page), base);
  if (answers.some(({ section }) => moved.includes(section)))
    return draw(c, opened, form.refuse(t.refusals.moved), 409);

  const outcome = await submit<'closed'>(db, form.id, async (tx) => {
    const requestId = request?.id ?? (await askOneself(tx, space.id, now));
    const by = { way, actor: actorOf(viewer), viewer, now, zone: network.zone };
    const { refusal } = await answerCheck(tx, { requestId, answers }, by);
    return refusal ? { refusal } : { location: page.href(way === 'phone' ? listPath : spacePath(space.id)) };
  });
  if (outcome.refusal) return draw(c, opened, form.refuse(t.refusals.closed), 409);
  const left = waiting.length - answers.length;
  return goOn(c, left > 0 ? page.href(page.path) : outcome.location, t.answered.noted);
}

/** Whoever opens the page by herself begins a question that no letter asked. */
async function askOneself(tx: Database, spaceId: string, now: Date): Promise<string> {
  const request = (await insertRequest(tx, { spaceId, openedAt: now })) ?? (await openRequestOf(tx, spaceId));
  if (!request) throw new Error(`No open request in ${spaceId}.`);
  return request.id;
}
