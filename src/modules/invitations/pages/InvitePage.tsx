import type { Places } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { words } from '../words.ts';
import { InviteFrame } from './InviteFrame.tsx';

export interface InvitePageProps {
  page: Page;
  form: Form;
  places: Places;
}

/** Inviting one person. */
export function InvitePage(props: InvitePageProps) {
  const { page, form } = props;
  const t = words(page.lang).invite;
  return (
    <InviteFrame
      {...props}
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      otherWay={{ path: '/extranet/equipe/inviter/liste', label: t.many }}
    >
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
    </InviteFrame>
  );
}
