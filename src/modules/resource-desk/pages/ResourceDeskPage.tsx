import type { Child } from 'hono/jsx';
import {
  macrosInWords,
  macrosOf,
  type Resource,
  resourcePath,
  resourceWords,
} from '#modules/resources/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Facts } from '#ui/Facts';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { deskPath, listPath } from '../paths.ts';
import { words } from '../words.ts';

export interface ResourceDeskPageProps {
  page: Page;
  resource: Resource;
  /** What other modules do with it. */
  parts: Child[];
}

const knots = { draft: 'half', published: 'full', withdrawn: 'crossed' } as const;

/** One resource as its team has it: where it stands, and what can be done with it. */
export function ResourceDeskPage({ page, resource, parts }: ResourceDeskPageProps) {
  const t = words(page.lang);
  const { id, title, lang, status, version, changedAt, checkedOn, spaceName, kind, slug, fileType } =
    resource;
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: listPath, label: t.title }, { label: title }]}
      current={listPath}
    >
      <h1 lang={lang === page.lang ? undefined : lang}>{title}</h1>
      <p>
        <State knot={knots[status]}>{t.statuses[status]}</State>
      </p>
      <Facts
        facts={[
          [t.columns.kind, resourceWords(page.lang).kinds[kind]],
          [t.columns.owner, spaceName ?? t.form.network],
          [t.columns.changed, t.versionAt(version, momentText(page, changedAt))],
          [t.columns.checked, formatDateWithYear(page.lang, checkedOn)],
        ]}
      />
      {macrosOf(fileType).length > 0 && (
        <p>
          <State knot="half">{macrosInWords(page.lang, fileType)}</State>
        </p>
      )}
      <p class="buttons">
        <Button icon="pencil" href={page.href(deskPath(id, 'modifier'))}>
          {t.item.edit}
        </Button>
        <Button kind="secondary" href={page.href(resourcePath(slug))}>
          {t.item.see}
        </Button>
        <Button kind="secondary" href={page.href(deskPath(id, 'historique'))}>
          {t.item.history}
        </Button>
      </p>
      <Standing page={page} resource={resource} />
      {parts}
    </StaffLayout>
  );
}

function Standing({ page, resource: { id, status } }: Omit<ResourceDeskPageProps, 'parts'>) {
  const t = words(page.lang).item;
  return (
    <FormFrame page={page} action={deskPath(id, 'etat')}>
      <p class="buttons">
        {status === 'published' ? (
          <>
            <Button kind="secondary" name="act" value="confirm">
              {t.stillTrue}
            </Button>
            <Button kind="destructive" name="act" value="withdrawn">
              {t.withdraw}
            </Button>
          </>
        ) : (
          <Button kind="secondary" name="act" value="published">
            {t.publish}
          </Button>
        )}
      </p>
    </FormFrame>
  );
}
