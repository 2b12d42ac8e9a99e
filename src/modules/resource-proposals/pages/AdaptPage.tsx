import { type Resource, resourcePath } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

interface AdaptPageProps {
  page: Page;
  resource: Resource;
  form: Form;
  spaces: readonly { id: string; name: string; communeName: string }[];
  mayBeNetworks: boolean;
}

/** For which space the copy is; who has one only presses the button. */
export function AdaptPage({ page, resource, form, spaces, mayBeNetworks }: AdaptPageProps) {
  const t = words(page.lang);
  const title = t.adaptTitle(resource.title);
  const options = [
    ...(mayBeNetworks ? [{ value: 'network', label: t.network }] : []),
    ...spaces.map(({ id, name, communeName }) => ({ value: id, label: `${communeName}, ${name}` })),
  ];
  const [only] = options;
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current="/extranet/ressources"
      breadcrumb={[{ href: resourcePath(resource.slug), label: resource.title }, { label: t.adapt }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p>{t.adaptIntro}</p>
      <FormFrame page={page} form={form}>
        {only && options.length === 1 ? (
          <input type="hidden" name="owner" value={only.value} />
        ) : (
          <Select
            page={page}
            form={form}
            name="owner"
            label={t.owner}
            none={t.choose}
            width="full"
            options={options}
          />
        )}
        <Button>{t.copy}</Button>
      </FormFrame>
    </StaffLayout>
  );
}
