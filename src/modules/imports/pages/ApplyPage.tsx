import { type Import, isWorthApplying } from '#modules/place-imports/rules';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { importPath, importsPath } from '../paths.ts';
import { words } from '../words.ts';
import { WhatWillChange } from './WhatWillChange.tsx';

/** What applying will do, in figures, before it does it. */
export function ApplyPage({ page, shown }: { page: Page; shown: Import }) {
  const t = words(page.lang);
  const home = importPath(shown.id);
  const isWorth = shown.state === 'read' ? isWorthApplying(shown.counts) : shown.counts.chosen > 0;
  const crumbs = [
    { href: importsPath, label: t.title },
    { href: home, label: shown.fileName },
    { label: t.one.applyTitle },
  ];
  return (
    <StaffLayout page={page} title={t.one.applyTitle} breadcrumb={crumbs} current={importsPath}>
      <div class="stack">
        <h1>{t.one.applyTitle}</h1>
        <p class="lead">{t.one.applyLead(shown.fileName)}</p>
        <WhatWillChange page={page} shown={shown} />
        <FormFrame page={page} form={blankForm()} action={`${home}/appliquer`}>
          {!isWorth && <p>{t.one.nothingToDo}</p>}
          <p class="buttons">
            {isWorth && <Button>{t.one.apply}</Button>}
            <Button kind="quiet" href={page.href(home)}>
              {t.one.notYet}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
