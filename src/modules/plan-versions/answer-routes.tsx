import { Hono } from 'hono';
import type { Database } from '#platform/database/deed';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { allScenarios, DecisionForm } from './form.ts';
import { tellStep } from './letters.ts';
import { type OpenVersion, openVersion } from './open-version.ts';
import { AnswerPage } from './pages/AnswerPage.tsx';
import { answerPath, versionPath } from './paths.ts';
import { decideVersion } from './submit-version.ts';
import type { Decision } from './versions-store.ts';
import { words } from './words.ts';

/** What a committee answers to a version. */
export const answerRoutes = new Hono<Env>();

const address = answerPath(':id', ':number{[1-9][0-9]{0,3}}');

answerRoutes.get(address, async (c) => {
  const open = await openToAnswer(c);
  // What was answered stays: its page says what.
  if (open.version.state !== 'submitted') return c.redirect(versionHref(c, open), 303);
  return draw(c, open, blankForm());
});

answerRoutes.post(address, async (c) => {
  const open = await openToAnswer(c);
  const { db, now, lang, network } = c.var;
  const t = words(lang);
  const today = dateOf(now, network.zone);
  const form = await readForm(c, DecisionForm(scenariosOf(open), today), t.errors);
  if (!form.ok) return draw(c, open, form, 422);
  const { viewer } = open;
  const { act, scenario, metOn, word, why } = form.data;
  const isValid = act === 'validated';
  const kept = isValid && scenario !== allScenarios ? scenario : null;
  const said = { word: isValid ? word : why, scenario: kept, metOn };
  const decision = {
    ...{ state: act, decidedBy: viewer.personId, decider: viewer.name, decidedAt: now, ...said },
  };
  const { refusal } = await submit<'decided'>(db, form.id, async (tx) => {
    const { refusal: why409 } = await answer(tx, open, decision);
    return why409 ? { refusal: why409 } : { location: versionHref(c, open) };
  });
  if (refusal) return draw(c, await openVersion(c), form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  return goOn(c, versionHref(c, open), t.decide.done[act]);
});

/** Decides, says so in the journal, and tells the group. */
async function answer(tx: Database, open: OpenVersion, decision: Decision) {
  const { plan, version, viewer } = open;
  const { number } = version;
  const { decidedAt: now, state } = decision;
  const decided = await decideVersion(tx, { planId: plan.id, number }, decision);
  if (decided.refusal) return decided;
  const act = { actor: viewer.name, act: `plan.${state}`, subject: plan.id, details: { number } };
  await record(tx, act, now);
  await tellStep(tx, open, { ...decision, personId: viewer.personId, name: viewer.name });
  return decided;
}

async function openToAnswer(c: Ask): Promise<OpenVersion> {
  const open = await openVersion(c);
  if (!open.mayDecide) throw new NotAllowed();
  return open;
}

const scenariosOf = ({ version }: OpenVersion): string[] => version.content.scenarios.map(({ name }) => name);

const versionHref = (c: Ask, { plan, version }: OpenVersion): string =>
  hrefOf(c, versionPath(plan.id, version.number));

async function draw(c: Ask, open: OpenVersion, form: Form, status: 200 | 409 | 422 = 200): Promise<Response> {
  return c.html(<AnswerPage page={await pageOf(c)} {...open} form={form} />, status);
}
