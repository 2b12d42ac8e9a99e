import { Hono } from 'hono';
import { typedHours } from '#modules/hours/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type FaceText, faceFields, textOf } from './face.ts';
import { type Boxes, goesWith } from './modules-off.ts';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { type Met, saveFace } from './save-face.ts';
import { type Refused, saveModules } from './save-modules.ts';
import { faceForm, modulesForm } from './settings-form.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const address = '/extranet/reglages';

routes.get(address, async (c) => {
  requirePermission(c, 'network.settings');
  return c.html(await draw(c, {}));
});

routes.post(address, async (c) => {
  const { name: actor } = requirePermission(c, 'network.settings');
  const { db, now, network } = c.var;
  const form = await readForm(c, faceForm(network.zone), words(c.var.lang).errors);
  if (!form.ok) return c.html(await draw(c, { face: form }), 422);

  const { base, ...mine } = form.data;
  const outcome = await submit<Met>(db, form.id, async (tx) => {
    const met = await saveFace(tx, { base, mine }, { actor, now });
    return met ? { refusal: met } : { location: address };
  });
  if (outcome.refusal) return c.html(await draw(c, { face: metForm(c, outcome.refusal) }), 409);
  return goBack(c, words(c.var.lang).saved);
});

routes.post(`${address}/modules`, async (c) => {
  const { name: actor } = requirePermission(c, 'network.settings');
  const { db, now, program } = c.var;
  const form = await readForm(c, modulesForm(program.map(({ name }) => name)), words(c.var.lang).errors);
  if (!form.ok) return c.html(await draw(c, { on: form }), 422);

  const outcome = await submit<Refused>(db, form.id, async (tx) => {
    const refused = await saveModules(tx, program, form.data, { actor, now });
    return refused ? { refusal: refused } : { location: address };
  });
  if (outcome.refusal) {
    const { alsoOff, boxes } = outcome.refusal;
    return c.html(await draw(c, { on: { ...boxesForm(boxes), refusal: alsoOffWords(c, alsoOff) } }), 409);
  }
  return goBack(c, words(c.var.lang).savedModules);
});

/** The networks are read again first, so that the page shows what was just saved. */
async function goBack(c: Ask, notice: string) {
  await c.var.reloadNetworks();
  return goOn(c, hrefOf(c, address), notice);
}

/** Both forms, one of them perhaps as it was typed. */
async function draw(c: Ask, { face, on }: { face?: Form; on?: Form }) {
  const page = await pageOf(c);
  const { network, program, modules } = c.var;
  const names = modules.map((module) => module.name);
  const text = textOf(network);
  return (
    <SettingsPage
      page={page}
      face={face ?? textForm(c, text, text)}
      on={on ?? boxesForm({ base: names, on: names })}
      modules={program.map((module) => ({
        name: module.name,
        title: module.title[page.lang],
        purpose: module.required ? null : (module.purpose ?? null),
        does: module.does?.[page.lang] ?? null,
        goesWith: titlesOf(c, goesWith(program, module.name)),
      }))}
    />
  );
}

const textForm = (c: Ask, text: FaceText, base: FaceText): Form =>
  blankForm({ ...typed(c, text), base: baseOf(faceFields, base) });

/** As somebody who reads this page types it. */
const typed = (c: Ask, text: FaceText): FaceText => ({
  ...text,
  phoneHours: typedHours(text.phoneHours, c.var.lang, c.var.network),
});

const boxesForm = ({ base, on }: Boxes): Form => blankForm({ on, base: base.join(' ') });

/** What she typed, what somebody else changed alone, and beside each field that both changed, what is there now. */
function metForm(c: Ask, { conflicts, theirs, wanted }: Met): Form {
  const t = words(c.var.lang).met;
  const errors = conflicts.map((field) => [field, t.now(typed(c, theirs)[field])]);
  return {
    ...textForm(c, { ...theirs, ...wanted }, theirs),
    errors: Object.fromEntries(errors),
    refusal: t.why,
  };
}

const alsoOffWords = (c: Ask, names: readonly string[]): string =>
  words(c.var.lang).alsoOff(titlesOf(c, names).join(', '), names.length);

const titlesOf = (c: Ask, names: readonly string[]): string[] =>
  c.var.program.filter(({ name }) => names.includes(name)).map(({ title }) => title[c.var.lang]);
