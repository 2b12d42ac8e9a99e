import { openVersion, publishedAt } from '#modules/plan-versions';
import { draftOf, openPlanOf, withMeasures } from '#modules/plans';
import type { PlanContent } from '#modules/plans/rules';
import type { Ask } from '#platform/http/env';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { words } from './words.ts';

/** What is printed: a plan as it is now, or one of its versions. */
export interface Source {
  content: PlanContent;
  slug: string;
  groupName: string;
  /** « Version 2, validée par… » */
  standing: string;
  /** The moment that the document bears. */
  madeAt: Date;
}

const dayOf = (c: Ask, at: Date): string => formatDateWithYear(c.var.lang, dateOf(at, c.var.network.zone));

export async function draftSource(c: Ask): Promise<Source> {
  const { plan, group } = await openPlanOf(c, 'read');
  return {
    content: await withMeasures(c.var, await draftOf(c.var.db, plan)),
    slug: plan.slug,
    groupName: group.name,
    standing: words(c.var.lang).draft(dayOf(c, c.var.now)),
    madeAt: plan.changedAt,
  };
}

export const versionSource = async (c: Ask): Promise<Source> => ofVersion(c, await openVersion(c));

export const publishedSource = async (c: Ask): Promise<Source> => ofVersion(c, await publishedAt(c));

function ofVersion(
  c: Ask,
  { plan, group, committee, version }: Awaited<ReturnType<typeof publishedAt>>,
): Source {
  const { state, number, submittedAt, decidedAt, content } = version;
  return {
    content,
    slug: `${plan.slug}-${number}`,
    groupName: group.name,
    standing: words(c.var.lang).states[state](number, committee.name, dayOf(c, decidedAt ?? submittedAt)),
    madeAt: decidedAt ?? submittedAt,
  };
}
