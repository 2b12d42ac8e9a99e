import { capital, type Places, shareInWords } from '#modules/roles';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Facts } from '#ui/Facts';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Phones } from '#ui/Phones';
import type { BadLink } from '../accept.ts';
import type { Invitation } from '../invitation.ts';
import { words } from '../words.ts';

export interface AnswerPageProps {
  page: Page;
  invitation: Invitation;
  places: Places;
  hasAccount: boolean;
}

/** Where the link of an invitation leads: who invites to what, and two ways in. */
export function AnswerPage(props: AnswerPageProps) {
  const { page, invitation, places } = props;
  const t = words(page.lang).answer;
  const until = formatDateWithYear(page.lang, dateOf(invitation.expiresAt, page.network.zone));
  return (
    <Layout page={page} title={t.title}>
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead(invitation.invitedByName, page.network.name)}</p>
        <Facts
          facts={[
            [t.share, capital(shareInWords(page.lang, invitation, places))],
            [t.email, invitation.email],
            [t.until, until],
          ]}
        />
        <FormFrame page={page}>{props.hasAccount ? <Known {...props} /> : <Ways {...props} />}</FormFrame>
        {page.network.phone && (
          <p>
            <Phones>{t.call(page.network.phone)}</Phones>
          </p>
        )}
      </div>
    </Layout>
  );
}

function Known({ page }: AnswerPageProps) {
  const t = words(page.lang).answer;
  return (
    <>
      <p>{t.already}</p>
      <p class="buttons">
        <Button name="way" value="sign-in">
          {t.accept}
        </Button>
      </p>
    </>
  );
}

function Ways({ page }: AnswerPageProps) {
  const t = words(page.lang).answer;
  return (
    <>
      <h2>{t.how}</h2>
      <p>{t.passwordHint}</p>
      <p class="buttons">
        <Button name="way" value="password">
          {t.password}
        </Button>
      </p>
      <p>{t.linkHint}</p>
      <p class="buttons">
        <Button kind="secondary" name="way" value="sign-in">
          {t.link}
        </Button>
      </p>
    </>
  );
}

/** A link that leads no further says kindly why, and what to do. */
export function BadInvitationPage({ page, why }: { page: Page; why: BadLink }) {
  const t = words(page.lang).answer;
  return (
    <Layout page={page} title={t.bad[why]}>
      <h1>{t.bad[why]}</h1>
      <p class="standfirst">{t.why[why]}</p>
      {why === 'accepted' && (
        <p class="buttons">
          <Button href={page.href('/connexion')}>{t.signIn}</Button>
          <Button kind="secondary" href={page.href('/mot-de-passe-oublie')}>
            {t.forgotten}
          </Button>
        </p>
      )}
      {page.network.phone && (
        <p>
          <Phones>{t.call(page.network.phone)}</Phones>
        </p>
      )}
    </Layout>
  );
}
