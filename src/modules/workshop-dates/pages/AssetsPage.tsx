import type { Form } from '#platform/forms/form';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import type { Asset } from '../asset-store.ts';
import { assetsPath, workshopsPath } from '../paths.ts';
import { words } from '../words.ts';

export interface AssetsPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  spaceId: string;
  assets: readonly Asset[];
  form: Form;
}

/** The rooms and things of a space, so that nobody announces two workshops in one room. */
export function AssetsPage({ page, crumbs, spaceId, assets, form }: AssetsPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <StaffLayout page={page} title={t.title} breadcrumb={crumbs} current={workshopsPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead}</p>
        {assets.length === 0 ? (
          <EmptyState title={t.none} />
        ) : (
          <Table
            caption={<span class="unseen">{t.caption}</span>}
            rows={assets}
            columns={[
              { head: t.name, cell: ({ name }) => name },
              { head: t.kind, cell: ({ kind }) => t.kinds[kind] },
              {
                head: t.quantity,
                cell: ({ quantity }) => formatNumber(page.lang, quantity),
                numeric: true,
                phone: 'named',
              },
              {
                head: t.remove,
                cell: ({ id, name }) => (
                  <FormFrame page={page} action={`${assetsPath(spaceId)}/${id}/retirer`}>
                    <Button kind="destructive" dense>
                      <span>
                        {t.remove}
                        <span class="unseen"> {name}</span>
                      </span>
                    </Button>
                  </FormFrame>
                ),
              },
            ]}
          />
        )}
        <section>
          <h2>{t.add}</h2>
          <FormFrame page={page} form={form}>
            <Choices
              {...inForm}
              name="kind"
              label={t.kind}
              single
              choices={(['room', 'equipment'] as const).map((value) => ({ value, label: t.kinds[value] }))}
            />
            <Field
              {...inForm}
              name="name"
              label={t.name}
              hint={t.nameHint}
              maxlength={80}
              lang={page.network.lang}
            />
            <Field {...inForm} name="quantity" width="year" inputmode="numeric" label={t.quantity} optional />
            <Button>{t.add}</Button>
          </FormFrame>
        </section>
      </div>
    </StaffLayout>
  );
}
