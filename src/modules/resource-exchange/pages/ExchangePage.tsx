import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { exchangePath, filePath } from '../paths.ts';
import { words } from '../words.ts';

export interface ExchangePageProps {
  page: Page;
  form: Form;
  spaces: readonly { id: string; name: string; communeName: string }[];
  mayBeNetworks: boolean;
}

/** What goes to Les Bases, and what comes from there. */
export function ExchangePage({ page, form, spaces, mayBeNetworks }: ExchangePageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const options = [
    ...(mayBeNetworks ? [{ value: 'network', label: t.network }] : []),
    ...spaces.map(({ id, name, communeName }) => ({ value: id, label: `${communeName}, ${name}` })),
  ];
  return (
    <StaffLayout page={page} title={t.title} current={exchangePath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <section class="stack">
        <h2>{t.give.title}</h2>
        <p>{t.give.text}</p>
        <p>
          <Button kind="secondary" icon="download" href={page.href(filePath)}>
            {t.give.take}
          </Button>
        </p>
      </section>
      <section class="stack">
        <h2>{t.bring.title}</h2>
        <p>{t.bring.text}</p>
        <FormFrame page={page} form={form} withFiles>
          <FileField
            {...inForm}
            name="file"
            label={t.bring.file}
            hint={t.bring.hint}
            accept="application/json,.json"
          />
          {options.length === 1 ? (
            <input type="hidden" name="owner" value={String(options[0]?.value)} />
          ) : (
            <Select
              {...{ ...inForm, options }}
              name="owner"
              label={t.bring.owner}
              none={t.bring.choose}
              width="full"
            />
          )}
          <Button>{t.bring.look}</Button>
        </FormFrame>
      </section>
    </StaffLayout>
  );
}
