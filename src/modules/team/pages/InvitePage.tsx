import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { teamCrumbs } from '../crumbs.ts';
import type { Places } from '../places.ts';
import { words } from '../words.ts';
import { RoleFields } from './RoleFields.tsx';

export interface InvitePageProps {
  page: Page;
  form: Form;
  places: Places;
}

/** Inviting one person. */
export function InvitePage({ page, form, places }: InvitePageProps) {
  const t = words(page.lang).invite;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={teamCrumbs(page, t.title)}
      current="/extranet/equipe"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>
          <a href={page.href('/extranet/equipe/inviter/liste')}>{t.many}</a>
        </p>
        <FormFrame page={page} form={form} action="/extranet/equipe/inviter">
          <Field
            page={page}
            form={form}
            name="name"
            label={t.name}
            hint={t.nameHint}
            maxlength={120}
            autocomplete="off"
          />
          <Field page={page} form={form} name="email" label={t.email} type="email" autocomplete="off" />
          <RoleFields page={page} form={form} places={places} />
          <p class="buttons">
            <Button icon="mail">{t.submit}</Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
