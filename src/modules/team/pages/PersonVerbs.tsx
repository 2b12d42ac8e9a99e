import type { Invitation } from '#modules/invitations';
import { isOver, looksAfterAll } from '#modules/roles';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import type { OpenedMember } from '../open-member.ts';
import { words } from '../words.ts';

export interface PersonVerbsProps {
  page: Page;
  opened: OpenedMember;
  invitation: Invitation | undefined;
}

/** What the viewer may decide about a person. */
export function PersonVerbs(props: PersonVerbsProps) {
  const { page, opened } = props;
  const t = words(page.lang).verbs;
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <div class="buttons">
        {opened.account === null && <InviteHer {...props} />}
        {opened.account?.deactivatedAt === null && <OfOpenAccount {...props} />}
        {opened.account?.deactivatedAt && opened.mayManage && (
          <FormFrame page={page} action={`/extranet/equipe/${opened.person.id}/retour`}>
            <Button>{t.reopen}</Button>
          </FormFrame>
        )}
      </div>
    </section>
  );
}

function InviteHer({ page, opened, invitation }: PersonVerbsProps) {
  const t = words(page.lang).verbs;
  if (invitation)
    return (
      <Button href={page.href(`/extranet/equipe/invitations/${invitation.id}`)}>{t.seeInvitation}</Button>
    );
  const query = new URLSearchParams({ nom: opened.person.name, courriel: opened.person.email ?? '' });
  return <Button href={page.href(`/extranet/equipe/inviter?${query}`)}>{t.invite}</Button>;
}

function OfOpenAccount({ page, opened }: PersonVerbsProps) {
  const t = words(page.lang).verbs;
  const to = (path: string): string => page.href(`/extranet/equipe/${opened.person.id}/${path}`);
  const holdsSomething = opened.shares.some((share) => !isOver(share, page.now));
  return (
    <>
      <Button href={to('role')} icon="plus">
        {t.addRole}
      </Button>
      {opened.mayManage && holdsSomething && (
        <Button href={to('remplacement')} kind="secondary" icon="calendar">
          {t.replace}
        </Button>
      )}
      {looksAfterAll(page.viewer) && opened.account?.hasSecondFactor && (
        <Button href={to('code')} kind="secondary" icon="again">
          {t.resetCode}
        </Button>
      )}
      {opened.mayManage && (
        <Button href={to('depart')} kind="destructive">
          {t.leave}
        </Button>
      )}
    </>
  );
}
