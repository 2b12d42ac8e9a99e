import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { groupCrumbs } from '../crumbs.ts';
import type { Group, Member } from '../group.ts';
import { groupPath, groupsPath } from '../paths.ts';
import { words } from '../words.ts';
import { SeatFields } from './SeatFields.tsx';

export interface MemberPageProps {
  page: Page;
  group: Group;
  member: Member;
  members: readonly Member[];
  form: Form;
}

/** The seat of one member: changed, its links renewed, or ended. */
export function MemberPage({ page, group, member, members, form }: MemberPageProps) {
  const t = words(page.lang);
  const here = groupPath(group.slug, 'membres', member.id);
  const others = members.filter(({ id }) => id !== member.id);
  return (
    <StaffLayout
      page={page}
      title={t.members.changeOne(member.name)}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: groupPath(group.slug, 'membres'), label: t.members.title },
        { label: member.name },
      ]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{member.name}</h1>
      <p class="meta">{member.email ?? t.members.withoutEmail}</p>
      <FormFrame page={page} form={form} action={here}>
        <SeatFields page={page} form={form} members={others} />
        <Button>{t.members.save}</Button>
      </FormFrame>
      <section class="rule">
        <p>{t.members.linksHint}</p>
        <FormFrame page={page} action={`${here}/liens`}>
          <p>
            <Button kind="secondary">{t.members.endLinks}</Button>
          </p>
        </FormFrame>
      </section>
      <section class="rule">
        <p>{t.members.endHint}</p>
        <FormFrame page={page} action={`${here}/terminer`}>
          <p>
            <Button kind="destructive">{t.members.end}</Button>
          </p>
        </FormFrame>
      </section>
    </StaffLayout>
  );
}
