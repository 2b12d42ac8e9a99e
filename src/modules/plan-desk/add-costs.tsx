import { setCosts } from '#modules/plans';
import { actionsOf } from '#modules/plans/rules';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { fieldWords } from '#platform/forms/words';
import { hrefOf } from '#platform/http/address';
import type { Ask } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import {
  costRowsForm,
  firstRows,
  lineOf,
  moreRows,
  mostRows,
  rowSlot,
  rowsIn,
  wrongIn,
} from './cost-rows.ts';
import type { Desk, Placed } from './desk.ts';
import { drawAgain, drawCosts } from './draw-costs.tsx';
import { lineFits, partFits } from './fits.ts';
import { isSame, linesOf } from './lines.ts';
import { actionPath } from './paths.ts';
import { add } from './save.ts';
import { words } from './words.ts';

/** Adds all the costs of a form, or none of them: what is wrong with one of them is said beside it. */
export async function addCosts(c: Ask, desk: Desk, placed: Placed): Promise<Response> {
  const { db, now, lang } = c.var;
  const t = words(lang);
  const { years, funders } = desk.content;
  const asked = { years, scenarios: placed.action.scenarios, funders: funders.map(({ rank }) => rank) };
  const form = await readForm(c, costRowsForm(asked), t.errors);
  const { isMore, rows } = await shownIn(c);
  const here = { desk, placed, line: null };
  if (isMore) {
    const values = form.ok ? form.reject({}).values : form.values;
    const more = { rows: Math.min(mostRows, rows + moreRows), newRow: rows + 1 };
    return drawCosts(c, { ...here, form: blankForm(values), ...more });
  }
  if (!form.ok) return drawCosts(c, { ...here, form, rows, status: 422 });
  const typed = rowsIn(form.data, years);
  const wrong = Object.entries(wrongIn(typed, years));
  if (wrong.length > 0) {
    const say = (code: string): string => t.errors[code] ?? fieldWords[lang][code] ?? code;
    const errors = Object.fromEntries(wrong.map(([field, code]) => [field, say(code)]));
    return drawCosts(c, { ...here, form: form.reject(errors), rows, status: 422 });
  }
  const part = { planId: desk.plan.id, id: placed.action.id, now };
  const lines = typed.flatMap(({ rank, amounts, ...row }) => {
    const line = lineOf({ rank, amounts, ...row });
    return line ? [{ rank, line, amounts }] : [];
  });
  const location = `${hrefOf(c, actionPath(part.planId, part.id, 'couts'))}`;
  const twice: number[] = [];
  const { refusal } = await add<'exists'>(db, {
    ...{ planId: part.planId, formId: form.id },
    fits: (content) =>
      partFits(content, part.id, years) && lines.every(({ line }) => lineFits(content, part.id, line)),
    async write(tx, content) {
      const there = linesOf(actionsOf(content).find(({ id }) => id === part.id)?.costs ?? []);
      const known = lines.filter(({ line }) => there.some((each) => isSame(each, line)));
      twice.push(...known.map(({ rank }) => rank));
      if (known.length > 0) return { refusal: 'exists' };
      for (const { line, amounts } of lines) await setCosts(tx, part, { ...line, amounts });
      return { location };
    },
  });
  if (refusal === 'gone') return drawAgain(c, form, rows);
  if (refusal) {
    const errors = Object.fromEntries(twice.map((rank) => [rowSlot('funder', rank), t.refusals.exists]));
    return drawCosts(c, { ...here, form: form.reject(errors), rows, status: 409 });
  }
  return goOn(c, location, t.done.saved);
}

/** How many rows the form showed, and whether she asks for more of them. */
async function shownIn(c: Ask): Promise<{ isMore: boolean; rows: number }> {
  const { act, rows } = await c.req.parseBody();
  const shown = Number.parseInt(String(rows), 10) || 0;
  return { isMore: act === 'more', rows: Math.min(mostRows, Math.max(firstRows, shown)) };
}
