import { capital, type Places, shareInWords, teamCrumbs } from '#modules/roles';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Facts } from '#ui/Facts';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type Invitation, stateOf } from '../invitation.ts';
import { words } from '../words.ts';

export interface InvitationPageProps {
  page: Page;
  invitation: Invitation;
  places: Places;
}

/** An invitation that was sent: to whom, to what, and what became of it. */
export function InvitationPage({ page, invitation, places }: InvitationPageProps) {
  const t = words(page.lang).invitation;
  const state = stateOf(invitation, page.now);
  const day = (at: Date): string => formatDateWithYear(page.lang, dateOf(at, page.network.zone));
  return (
    <StaffLayout
      page={page}
      title={t.title(invitation.name)}
      breadcrumb={teamCrumbs(page, t.crumb)}
      current="/extranet/equipe"
    >
      <div class="stack">
        <h1>{t.title(invitation.name)}</h1>
        <p class="lead">{t[state]}</p>
        <Facts
          facts={[
            [t.to, invitation.email],
            [t.share, capital(shareInWords(page.lang, invitation, places))],
            [t.by, invitation.invitedByName],
            [t.sent, day(invitation.sentAt)],
            [t.until, day(invitation.expiresAt)],
          ]}
        />
        {(state === 'open' || state === 'expired') && <Verbs page={page} id={invitation.id} />}
        {invitation.personId && (
          <p>
            <a href={page.href(`/extranet/equipe/${invitation.personId}`)}>{t.seePerson}</a>
          </p>
        )}
      </div>
    </StaffLayout>
  );
}

function Verbs({ page, id }: { page: Page; id: string }) {
  const t = words(page.lang).invitation;
  const address = `/extranet/equipe/invitations/${id}`;
  return (
    <div class="buttons">
      <FormFrame page={page} action={`${address}/renvoyer`}>
        <Button icon="again">{t.resend}</Button>
      </FormFrame>
      <FormFrame page={page} action={`${address}/annuler`}>
        <Button kind="destructive">{t.cancel}</Button>
      </FormFrame>
    </div>
  );
}
