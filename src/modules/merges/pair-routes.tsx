import { Hono } from 'hono';
import { z } from 'zod';
import { keepApart } from '#modules/likeness';
import type { Kind } from '#modules/likeness/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { choiceForm, firstChoices, inputOf, shownBy } from './choices.ts';
import { listPath, slugs } from './kind.ts';
import { followersOf, type MergeRefusal, merge, type Wanted } from './merge.ts';
import { openPair, type Pair } from './open-pair.ts';
import { ComparePage } from './pages/ComparePage.tsx';
import { differing } from './subject.ts';
import { words } from './words.ts';

export const pairRoutes = new Hono<Env>();

const address = `${listPath}/:kind{(?:espaces|structures|personnes)}/:one/:other`;

pairRoutes.get(address, async (c) => {
  const pair = await openPair(c);
  return draw(c, pair, blankForm(firstChoices(pair)), 200);
});

pairRoutes.post(address, async (c) => {
  const pair = await openPair(c);
  const t = words(c.var.lang);
  const form = await readForm(c, choiceForm(pair), {
    ...t.errors,
    missingKept: t.missingKept,
    unsure: t.refusals.unsure,
  });
  if (!form.ok) return draw(c, pair, form, 422);
  if (form.data.base !== shownBy(pair)) return draw(c, pair, fresh(pair, form.refuse(t.moved)), 409);

  const { kept, gone, ...wanted } = wantedOf(pair, form.data);
  const outcome = await submit<MergeRefusal>(c.var.db, form.id, async (tx) => {
    const asking = { followers: followersOf(c.var.program), viewer: pair.viewer, now: c.var.now };
    const done = await merge(tx, { ...wanted, goneId: gone.id, keptId: kept.id }, asking);
    return 'refusal' in done ? done : { location: hrefOf(c, listOf(pair.kind)) };
  });
  if (outcome.refusal) return draw(c, pair, form.refuse(t.refusals[outcome.refusal]), 409);
  return goOn(c, outcome.location, t.merged(kept.name));
});

pairRoutes.post(`${address}/distincts`, async (c) => {
  const { viewer, kind, one, other } = await openPair(c);
  const form = await readForm(c, z.object({}));
  const decided = { decidedAt: c.var.now, decidedBy: viewer.name };
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await keepApart(tx, { kind, ids: [one.id, other.id] }, decided);
    return { location: hrefOf(c, listOf(kind)) };
  });
  return goOn(c, outcome.location as string, words(c.var.lang).isApart);
});

const listOf = (kind: Kind): string => `${listPath}/${slugs[kind]}`;

/** What was chosen stays; what it was chosen from is what both say now. */
const fresh = (pair: Pair, form: Form): Form => ({
  ...form,
  id: crypto.randomUUID(),
  values: { ...firstChoices(pair), ...form.values, base: shownBy(pair) },
});

function wantedOf(pair: Pair, said: Record<string, unknown>) {
  const [kept, gone] = said.kept === 'one' ? [pair.one, pair.other] : [pair.other, pair.one];
  const taken = differing(pair.one, pair.other)
    .map(({ key }) => key)
    .filter((key) => said[inputOf(key)] !== said.kept);
  const wanted: Omit<Wanted, 'goneId' | 'keptId'> = { kind: pair.kind, taken, isSure: said.sure === true };
  return { ...wanted, kept, gone };
}

async function draw(c: Ask, pair: Pair, form: Form, status: 200 | 409 | 422): Promise<Response> {
  return c.html(<ComparePage page={await pageOf(c)} pair={pair} form={form} />, status);
}
