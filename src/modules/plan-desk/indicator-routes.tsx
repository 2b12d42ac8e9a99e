import { Hono } from 'hono';
import { addIndicator, changeIndicator, measuresOf, removeIndicator } from '#modules/plans';
import { actionsOf, type PlanIndicator } from '#modules/plans/rules';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { type Said, shownOf, valuesOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Lang } from '#platform/i18n';
import { actionAt, actionIn, type Desk, inWords, openDesk, type Placed } from './desk.ts';
import { drawGone, measureOptions } from './draw-gone.tsx';
import { partFits } from './fits.ts';
import { indicatorForm } from './form.ts';
import { IndicatorPage } from './pages/IndicatorPage.tsx';
import { actionPath, indicatorPath } from './paths.ts';
import { indicatorSaid, indicatorShown } from './said.ts';
import { add, save } from './save.ts';
import { words } from './words.ts';

export const indicatorRoutes = new Hono<Env>();

const newIndicator = actionPath(':id', ':action', 'indicateurs', 'nouveau');

indicatorRoutes.get(newIndicator, async (c) => {
  const desk = await openDesk(c);
  return draw(c, { desk, placed: actionIn(c, desk.content), form: blankForm() });
});

indicatorRoutes.post(newIndicator, async (c) => {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, formFor(c, desk), t.errors);
  if (!placed) return drawGone(c, desk, form.ok ? form.refuse('') : form);
  if (!form.ok) return draw(c, { desk, placed, form, status: 422 });
  const part = { planId: desk.plan.id, id: placed.action.id, now };
  const { years } = desk.content;
  const { refusal, location } = await add<'full'>(db, {
    ...{ planId: part.planId, formId: form.id },
    fits: (content) => partFits(content, part.id, years),
    async write(tx) {
      const added = await addIndicator(tx, part, indicatorSaid(years, form.data));
      return added.refusal
        ? { refusal: added.refusal }
        : { location: hrefOf(c, actionPath(part.planId, part.id)) };
    },
  });
  if (refusal === 'gone') return drawAgain(c, form);
  if (refusal) return draw(c, { desk, placed, form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.saved);
});

indicatorRoutes.get(indicatorPath(':id', ':action', ':indicator'), async (c) => {
  const desk = await openDesk(c);
  const placed = actionIn(c, desk.content);
  const indicator = indicatorIn(c, placed);
  const said = indicatorShown(desk.content.years, indicator);
  return draw(c, { desk, placed, indicator, form: blankForm(shownOf(said, typedIn(c.var.lang, said))) });
});

indicatorRoutes.post(indicatorPath(':id', ':action', ':indicator'), async (c) => {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const { db, now, lang } = c.var;
  const { years } = desk.content;
  const t = words(lang);
  const form = await readForm(c, formFor(c, desk), t.errors);
  if (!placed) return drawGone(c, desk, form.ok ? form.refuse('') : form);
  const indicator = indicatorAt(c, placed);
  if (!form.ok) return draw(c, { desk, placed, indicator, form, status: 422 });
  const part = { planId: desk.plan.id, id: idIn(c, 'indicator'), now };
  const { refusal, location, crossed } = await save(db, {
    ...{ planId: part.planId, formId: form.id, typed: form.data },
    location: hrefOf(c, actionPath(part.planId, placed.action.id)),
    theirs: (_tx, _plan, content) => {
      const latest = actionsOf(content)
        .flatMap(({ indicators }) => indicators)
        .find(({ id }) => id === part.id);
      return latest && partFits(content, placed.action.id, years) ? indicatorShown(years, latest) : null;
    },
    async write(tx, said) {
      await changeIndicator(tx, part, indicatorSaid(years, said));
      return { refusal: null };
    },
  });
  if (refusal === null) return goOn(c, location, t.done.saved);
  if (refusal === 'gone') return drawAgain(c, form);
  const again =
    crossed &&
    crossedForm(lang, form.reject({}), crossed, { values: (said) => typedIn(lang, said), inWords });
  return draw(c, {
    desk,
    placed,
    indicator,
    form: again ?? form.refuse(crossedWords[lang].crossed),
    status: 409,
  });
});

indicatorRoutes.post(indicatorPath(':id', ':action', ':indicator', 'retirer'), async (c) => {
  const desk = await openDesk(c);
  const placed = actionIn(c, desk.content);
  const { id } = indicatorIn(c, placed);
  await removeIndicator(c.var.db, { planId: desk.plan.id, id, now: c.var.now });
  return goOn(c, hrefOf(c, actionPath(desk.plan.id, placed.action.id)), words(c.var.lang).done.removed);
});

const formFor = (c: Ask, { content }: Desk) =>
  indicatorForm(
    content.years,
    measuresOf(c.var.modules).map(({ name }) => name),
  );

const indicatorIn = (c: Ask, placed: Placed): PlanIndicator => found(indicatorAt(c, placed));

function indicatorAt(c: Ask, { action }: Placed): PlanIndicator | undefined {
  const id = c.req.param('indicator');
  return action.indicators.find((each) => each.id === id);
}

/** Once it was taken away, what was typed can be added again; with its action, it is only given back. */
async function drawAgain(c: Ask, form: { refuse(sentence: string): Form }): Promise<Response> {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const again = form.refuse(crossedWords[c.var.lang].gone);
  if (!placed) return drawGone(c, desk, again);
  return draw(c, { desk, placed, indicator: indicatorAt(c, placed), form: again, status: 409 });
}

/** Numbers as they are typed. */
const typedIn = (lang: Lang, said: Said): Record<string, string | readonly string[]> =>
  valuesOf(
    Object.fromEntries(
      Object.entries(said).map(([field, value]) => [
        field,
        typeof value === 'number' && lang === 'fr' ? String(value).replace('.', ',') : value,
      ]),
    ),
  );

interface Drawing {
  desk: Desk;
  placed: Placed;
  indicator?: PlanIndicator | undefined;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { status = 200, ...drawn }: Drawing): Promise<Response> {
  return c.html(<IndicatorPage page={await pageOf(c)} measures={measureOptions(c)} {...drawn} />, status);
}
