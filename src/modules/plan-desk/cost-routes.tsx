import { Hono } from 'hono';
import { setCosts } from '#modules/plans';
import { actionsOf, type Cost, type PlanContent, typedAmount } from '#modules/plans/rules';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { type Said, shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import type { Lang } from '#platform/i18n';
import { addCosts } from './add-costs.tsx';
import { actionAt, actionIn, inWords, openDesk, type Placed } from './desk.ts';
import { drawAgain, drawCosts, typedForm } from './draw-costs.tsx';
import { drawGone } from './draw-gone.tsx';
import { lineFits, partFits } from './fits.ts';
import { costForm } from './form.ts';
import { isSame, type Line, lineAsked, linesOf } from './lines.ts';
import { actionPath } from './paths.ts';
import { amountsSaid, amountsShown } from './said.ts';
import { save } from './save.ts';
import { words } from './words.ts';

export const costRoutes = new Hono<Env>();

const costsPath = actionPath(':id', ':action', 'couts');

costRoutes.get(costsPath, async (c) => {
  const desk = await openDesk(c);
  const placed = actionIn(c, desk.content);
  const line = lineAsked(c.req.query('ligne'), linesOf(placed.action.costs));
  const shown = line && shownFor(c.var.lang, desk.content, placed, line);
  return drawCosts(c, { desk, placed, line, form: blankForm(shown ?? {}) });
});

costRoutes.post(costsPath, async (c) => {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  if (!placed) return drawGone(c, desk, await typedForm(c));
  const { db, now, lang } = c.var;
  const line = lineAsked(c.req.query('ligne'), linesOf(placed.action.costs));
  if (!line) return addCosts(c, desk, placed);
  const t = words(lang);
  const { years, funders } = desk.content;
  const asked = { years, scenarios: placed.action.scenarios, funders: funders.map(({ rank }) => rank) };
  const form = await readForm(c, costForm(asked), t.errors);
  if (!form.ok) return drawCosts(c, { desk, placed, line, form, status: 422 });
  const { scenario: _scenario, funder: _funder, kind: _kind, base, ...amounts } = form.data;
  const part = { planId: desk.plan.id, id: placed.action.id, now };
  const write = (tx: Parameters<typeof setCosts>[0], latest: Said) =>
    setCosts(tx, part, { ...line, amounts: amountsSaid(years, latest) });
  const location = `${hrefOf(c, actionPath(part.planId, part.id, 'couts'))}`;
  const fits = (content: PlanContent) =>
    lineFits(content, part.id, line) && partFits(content, part.id, years);
  const { refusal, crossed } = await save(db, {
    ...{ planId: part.planId, formId: form.id, typed: { ...amounts, base }, location },
    theirs: (_tx, _plan, content) => {
      const latest = actionsOf(content).find(({ id }) => id === part.id);
      return latest && fits(content) ? amountsShown(years, costsOf(latest.costs, line)) : null;
    },
    async write(tx, latest) {
      await write(tx, latest);
      return { refusal: null };
    },
  });
  if (refusal === null) return goOn(c, location, t.done.saved);
  if (refusal === 'gone') return drawAgain(c, form);
  const again =
    crossed &&
    crossedForm(lang, form.reject({}), crossed, { values: (those) => typedIn(lang, those), inWords });
  return drawCosts(c, {
    desk,
    placed,
    line,
    form: again ?? form.refuse(crossedWords[lang].crossed),
    status: 409,
  });
});

const costsOf = (costs: readonly Cost[], line: Line): Cost[] => costs.filter((cost) => isSame(cost, line));

/** Amounts as they are typed. */
const typedIn = (lang: Lang, said: Said): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said).map(([field, value]) => [
      field,
      typeof value === 'number' ? typedAmount(lang, value) : '',
    ]),
  );

function shownFor(lang: Lang, { years }: PlanContent, { action }: Placed, line: Line): Form['values'] {
  const said = amountsShown(years, costsOf(action.costs, line));
  const { scenario, funder, kind } = line;
  return { ...shownOf(said, typedIn(lang, said)), scenario: String(scenario), funder: String(funder), kind };
}
