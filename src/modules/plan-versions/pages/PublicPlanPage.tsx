import type { Child } from 'hono/jsx';
import type { Group } from '#modules/groups/rules';
import { publicGroupPath } from '#modules/groups/rules';
import { draftPath } from '#modules/plan-desk/rules';
import { PlanBody, PlanSheet } from '#modules/plans';
import { type Plan, yearsInWords } from '#modules/plans/rules';
import { isSignedIn } from '#platform/access';
import type { Page } from '#platform/page';
import { plainText } from '#platform/rich-text/plain-text';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Layout } from '#ui/Layout';
import { plansPath } from '../paths.ts';
import type { WholeVersion } from '../version.ts';
import { words } from '../words.ts';

export interface PublicPlanPageProps {
  page: Page;
  plan: Plan;
  group: Group;
  committee: Group;
  version: WholeVersion;
  measures: ReadonlyMap<string, string>;
  parts: Child[];
}

/** The last version that a committee validated, as everybody reads it. */
export function PublicPlanPage(props: PublicPlanPageProps) {
  const { page, plan, group, committee, version, measures, parts } = props;
  const t = words(page.lang);
  const { content, number, decidedAt } = version;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  const day = decidedAt ? formatDateWithYear(page.lang, dateOf(decidedAt, page.network.zone)) : '';
  return (
    <Layout
      page={page}
      title={content.title}
      description={plainText(content.summary, content.lang).split('\n')[0]?.slice(0, 200) || content.title}
      breadcrumb={[{ href: plansPath, label: t.title }, { label: content.title }]}
      head={<PlanSheet page={page} />}
    >
      <p class="kicker">{t.public.kicker(group.name, yearsInWords(content.years))}</p>
      <h1 lang={ownLang}>{content.title}</h1>
      <p class="meta">{t.validated(number, committee.name, day)}</p>
      <PlanBody page={page} content={content} measures={measures} />
      {parts}
      {group.isPublic && (
        <p>
          <a href={page.href(publicGroupPath(group.slug))}>{group.name}</a>
        </p>
      )}
      {isSignedIn(page.viewer) && (
        <p>
          <a href={page.href(draftPath(plan.id))}>{t.public.draft}</a>
        </p>
      )}
    </Layout>
  );
}
