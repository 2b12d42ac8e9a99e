import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { personCrumbs } from '../crumbs.ts';

export interface PersonFormProps {
  page: Page;
  form: Form;
  person: { id: string; name: string };
  title: string;
  crumb: string;
  lead?: string;
  /** A question of links, to be answered before there is anything to send. */
  before?: Child;
  submit?: string;
  destructive?: boolean;
  children?: Child;
}

/** One decision about a person, on a page of its own. */
export function PersonForm(props: PersonFormProps) {
  const { page, form, person, title, crumb, lead, before, submit, destructive, children } = props;
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={personCrumbs(page, person, crumb)}
      current="/extranet/equipe"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {before}
        {submit && (
          <FormFrame page={page} form={form}>
            {children}
            <p class="buttons">
              <Button kind={destructive ? 'destructive' : 'primary'}>{submit}</Button>
            </p>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}
