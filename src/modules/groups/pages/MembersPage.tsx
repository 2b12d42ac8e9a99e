import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { groupCrumbs } from '../crumbs.ts';
import type { Group, Member } from '../group.ts';
import { groupPath, groupsPath } from '../paths.ts';
import { words } from '../words.ts';
import { SeatFields } from './SeatFields.tsx';

export interface MembersPageProps {
  page: Page;
  group: Group;
  members: readonly Member[];
  form: Form;
  maySteer: boolean;
}

/** Who sits in a group and for whom; whoever steers it gives seats here. */
export function MembersPage(props: MembersPageProps) {
  const { page, group, members, form, maySteer } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.members.title}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.members.title }]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.members.title}</h1>
      {maySteer && <p>{t.members.lead}</p>}
      {members.length === 0 ? <p class="soft">{t.page.noMembers}</p> : <List {...props} />}
      {maySteer && <Add {...props} />}
    </StaffLayout>
  );
}

function List({ page, group, members, maySteer }: MembersPageProps) {
  const t = words(page.lang).members;
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  const seatOf = ({ standing, deputyOf }: Member): string => {
    const seated = deputyOf === null ? undefined : nameOf.get(deputyOf);
    return seated ? t.deputy(seated) : t.standings[standing];
  };
  return (
    <Table<Member>
      caption={<span class="unseen">{t.caption}</span>}
      rows={members}
      columns={[
        {
          head: t.columns.name,
          cell: ({ id, name, email }) => (
            <>
              {maySteer ? <a href={page.href(groupPath(group.slug, 'membres', id))}>{name}</a> : name}
              {maySteer && email === null && <small class="meta"> {t.withoutEmail}</small>}
            </>
          ),
        },
        { head: t.columns.organisation, phone: 'alone', cell: ({ organisation }) => organisation },
        { head: t.columns.standing, phone: 'alone', cell: seatOf },
      ]}
    />
  );
}

function Add({ page, group, members, form }: MembersPageProps) {
  const t = words(page.lang).members;
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.add}</h2>
      <FormFrame page={page} form={form} action={groupPath(group.slug, 'membres')}>
        <Field {...inForm} name="name" label={t.name} maxlength={120} autocomplete="off" />
        <Field
          {...inForm}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          maxlength={254}
          autocomplete="off"
        />
        <SeatFields {...inForm} members={members} />
        <Button>{t.submit}</Button>
      </FormFrame>
    </section>
  );
}
