import type { Child } from 'hono/jsx';
import { type Places, RoleChoice, RoleFields, roleIn, teamCrumbs } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';

export interface InviteFrameProps {
  page: Page;
  form: Form;
  places: Places;
  title: string;
  lead: string;
  submit: string;
  /** The other way to invite: the role that was chosen comes along. */
  otherWay: { path: string; label: string };
  /** Who is invited. */
  children: Child;
}

/** Inviting, in two steps: to which role; then whom, and what this role needs. */
export function InviteFrame({ page, form, places, ...props }: InviteFrameProps) {
  const { title, lead, otherWay, submit, children } = props;
  const role = roleIn(form);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={teamCrumbs(page, title)}
      current="/extranet/equipe"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a href={page.href(otherWay.path) + (role === null ? '' : `?role=${role}`)}>{otherWay.label}</a>
        </p>
        {role === null ? (
          <RoleChoice page={page} />
        ) : (
          <FormFrame page={page} form={form}>
            {children}
            <RoleFields page={page} form={form} places={places} role={role} />
            <p class="buttons">
              <Button icon="mail">{submit}</Button>
            </p>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}
