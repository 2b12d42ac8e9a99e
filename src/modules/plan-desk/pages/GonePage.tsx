import { groupsPath } from '#modules/groups/rules';
import { crossedWords } from '#platform/forms/crossed-form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Facts } from '#ui/Facts';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import type { Desk } from '../desk.ts';
import { draftPath } from '../paths.ts';
import type { TypedRow } from '../typed-words.ts';
import { words } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

interface GonePageProps {
  page: Page;
  desk: Desk;
  /** What was typed for an action that is there no more. */
  typed: readonly TypedRow[];
}

/** What was typed, to be taken elsewhere: what it belonged to was taken away meanwhile. */
export function GonePage({ page, desk, typed }: GonePageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.gone.title}
      breadcrumb={crumbsTo(page, desk, [{ label: t.gone.title }])}
      current={groupsPath}
    >
      <h1>{t.gone.title}</h1>
      <Notice kind="warning">{crossedWords[page.lang].gone}</Notice>
      {typed.map(({ rank, answers }) => (
        <>
          {typed.length > 1 && <h2>{t.costs.row(rank)}</h2>}
          <Facts facts={answers} />
        </>
      ))}
      <p>
        <Button href={page.href(draftPath(desk.plan.id))}>{t.back}</Button>
      </p>
    </StaffLayout>
  );
}
