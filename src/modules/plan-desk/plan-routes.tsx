import { Hono } from 'hono';
import { openGroup } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { reaches } from '#modules/groups/rules';
import {
  changePlan,
  draftOf,
  measuresOf,
  openPlan,
  openPlanOf,
  planParts,
  withMeasures,
} from '#modules/plans';
import type { Plan } from '#modules/plans/rules';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { inWords, openDesk } from './desk.ts';
import { PlanForm } from './form.ts';
import { DraftPage } from './pages/DraftPage.tsx';
import { PlanWritePage } from './pages/PlanWritePage.tsx';
import { draftPath, newPath } from './paths.ts';
import { planSaid, planShown } from './said.ts';
import { save } from './save.ts';
import { words } from './words.ts';

export const planRoutes = new Hono<Env>();

planRoutes.get(newPath(':group'), async (c) => {
  const group = await groupAtWork(c);
  const year = Number(dateOf(c.var.now, c.var.network.zone).slice(0, 4)) + 1;
  const [scenario1 = '', scenario2 = ''] = words(c.var.lang).plan.first;
  const years = { fromYear: String(year), toYear: String(year + 3) };
  return draw(c, { group, form: blankForm({ lang: c.var.lang, ...years, scenario1, scenario2 }) });
});

planRoutes.post(newPath(':group'), async (c) => {
  const group = await groupAtWork(c);
  const t = words(c.var.lang);
  const form = await readForm(c, PlanForm, t.errors);
  if (!form.ok) return draw(c, { group, form, status: 422 });
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id } = await openPlan(tx, planSaid(form.data), { groupId: group.id, now: c.var.now });
    return { location: hrefOf(c, draftPath(id)) };
  });
  return goOn(c, location as string, t.done.begun);
});

async function groupAtWork(c: Ask): Promise<Group> {
  const { group } = await openGroup(c, 'write');
  if (group.archivedAt !== null) throw new NotAllowed();
  return group;
}

planRoutes.get(draftPath(':id'), async (c) => {
  const { plan, group, access } = await openPlanOf(c, 'read');
  const { db, modules, lang } = c.var;
  const page = await pageOf(c);
  const content = await withMeasures(c.var, await draftOf(db, plan));
  const isAtWork = group.archivedAt === null;
  const mayWrite = isAtWork && reaches(access, 'write');
  const shown = { id: plan.id, path: draftPath(plan.id), mayWrite, maySteer: isAtWork && access === 'steer' };
  const [draft, read] = [
    await planParts(c.var, 'draft', page, shown),
    await planParts(c.var, 'read', page, shown),
  ];
  const measures = new Map(measuresOf(modules).map(({ name, title }) => [name, title[lang]]));
  return c.html(<DraftPage {...{ page, plan, group, content, measures, mayWrite, draft, read }} />);
});

planRoutes.get(draftPath(':id', 'modifier'), async (c) => {
  const { plan, group, content } = await openDesk(c);
  return draw(c, { plan, group, form: blankForm(shownOf(planShown(plan, content))) });
});

planRoutes.post(draftPath(':id', 'modifier'), async (c) => {
  const { plan, group } = await openDesk(c);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, PlanForm, t.errors);
  if (!form.ok) return draw(c, { plan, group, form, status: 422 });
  const { refusal, location, crossed } = await save(db, {
    ...{ planId: plan.id, formId: form.id, typed: form.data, location: hrefOf(c, draftPath(plan.id)) },
    theirs: (_tx, latest, content) => planShown(latest, content),
    write: (tx, said) => changePlan(tx, plan.id, planSaid(said), now),
  });
  if (refusal === null) return goOn(c, location, t.done.saved);
  const again =
    refusal === 'crossed' || refusal === 'gone'
      ? crossed && crossedForm(lang, form.reject({}), crossed, { inWords })
      : form.refuse(t.refusals[refusal]);
  return draw(c, { plan, group, form: again ?? form.refuse(crossedWords[lang].crossed), status: 409 });
});

interface Drawing {
  group: Group;
  plan?: Plan;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { status = 200, ...drawn }: Drawing): Promise<Response> {
  return c.html(<PlanWritePage page={await pageOf(c)} {...drawn} />, status);
}
