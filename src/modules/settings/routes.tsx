import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { goesWith } from './modules-off.ts';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { phoneHoursInWords } from './phone-hours.ts';
import { saveFace, saveModules } from './settings.ts';
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
  const form = await readForm(c, faceForm(c.var.network.zone), words(c.var.lang).errors);
  if (!form.ok) return c.html(await draw(c, { face: form }), 422);

  const { name, tagline, taglineEn, ...rest } = form.data;
  const inWords = (lang: 'fr' | 'en') => phoneHoursInWords(rest.phoneHours, lang) ?? '';
  const face = {
    ...rest,
    tagline: { fr: tagline ?? '', en: taglineEn ?? '' },
    phoneHoursInWords: { fr: inWords('fr'), en: inWords('en') },
  };
  await submit(c.var.db, form.id, async (tx) => {
    await saveFace(tx, { name, face }, { actor, now: c.var.now });
    return { location: address };
  });
  return goBack(c, words(c.var.lang).saved);
});

routes.post(`${address}/modules`, async (c) => {
  const { name: actor } = requirePermission(c, 'network.settings');
  const { db, now, program } = c.var;
  const form = await readForm(c, modulesForm(program.map(({ name }) => name)), words(c.var.lang).errors);
  if (!form.ok) return c.html(await draw(c, { on: form }), 422);

  const { on } = form.data;
  const outcome = await submit<string[]>(db, form.id, async (tx) => {
    const { alsoOff } = await saveModules(tx, program, on, { actor, now });
    return alsoOff.length > 0 ? { refusal: alsoOff } : { location: address };
  });
  if (outcome.refusal)
    return c.html(await draw(c, { on: form.refuse(alsoOffWords(c, outcome.refusal)) }, outcome.refusal), 409);
  return goBack(c, words(c.var.lang).savedModules);
});

/** The networks are read again first, so that the page shows what was just saved. */
async function goBack(c: Ask, notice: string) {
  await c.var.reloadNetworks();
  return goOn(c, hrefOf(c, address), notice);
}

/** Both forms, one of them perhaps as it was typed; `without` are the modules that have to go with others. */
async function draw(c: Ask, typed: { face?: Form; on?: Form }, without: readonly string[] = []) {
  const page = await pageOf(c);
  const { network, program, modules } = c.var;
  const { name, tagline, territory, phone, phoneHours } = network;
  const face = { name, tagline: tagline.fr, taglineEn: tagline.en, territory, phone, phoneHours };
  const on = typed.on ?? blankForm({ on: modules.map((module) => module.name) });
  const kept = [on.values.on ?? []].flat().filter((each) => !without.includes(each));
  return (
    <SettingsPage
      page={page}
      face={typed.face ?? blankForm(face)}
      on={{ ...on, values: { on: kept } }}
      modules={program.map((module) => ({
        name: module.name,
        title: module.title[page.lang],
        isRequired: module.required === true,
        goesWith: titlesOf(c, goesWith(program, module.name)),
      }))}
    />
  );
}

const alsoOffWords = (c: Ask, names: readonly string[]): string =>
  words(c.var.lang).alsoOff(titlesOf(c, names).join(', '));

const titlesOf = (c: Ask, names: readonly string[]): string[] =>
  c.var.program.filter(({ name }) => names.includes(name)).map(({ title }) => title[c.var.lang]);
