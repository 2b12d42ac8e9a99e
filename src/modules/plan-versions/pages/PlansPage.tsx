import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { planPath } from '../paths.ts';
import type { Listed } from '../versions-store.ts';
import { words } from '../words.ts';

/** The plans that groups publish, the last validated first. */
export function PlansPage({ page, plans }: { page: Page; plans: readonly Listed[] }) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ label: t.title }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {plans.length === 0 ? (
        <EmptyState title={t.none}>{t.noneMore}</EmptyState>
      ) : (
        <>
          <p>
            <b>{t.total(plans.length)}</b>
          </p>
          <ul class="entries">
            {plans.map((plan) => (
              <Line page={page} plan={plan} />
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}

function Line({ page, plan: { slug, title, lang, groupName, decidedAt } }: { page: Page; plan: Listed }) {
  const t = words(page.lang);
  return (
    <li class="entry">
      <h2>
        <a href={page.href(planPath(slug))} lang={lang === page.lang ? undefined : lang}>
          {title}
        </a>
      </h2>
      <p class="meta">
        {groupName}
        {decidedAt &&
          ` · ${t.validatedOn(formatDateWithYear(page.lang, dateOf(decidedAt, page.network.zone)))}`}
      </p>
    </li>
  );
}
