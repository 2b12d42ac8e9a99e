import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import type { AccountState } from '../account.ts';
import type { ListedSession } from '../session-store.ts';
import { words } from '../words.ts';
import { SessionsTable } from './SessionsTable.tsx';

export interface AccountProps {
  page: Page;
  account: AccountState;
  sessions: readonly ListedSession[];
  /** The sign-in of this very page. */
  here: string;
  recoveryCodesLeft: number;
  /** Whether everybody uses this account: it is looked at, not changed. */
  isShared: boolean;
}

export function AccountPage(props: AccountProps) {
  const { page, isShared } = props;
  const { account: t, sessions, signIn, demonstration } = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title}>
      <h1>{t.title}</h1>
      {isShared && <Notice kind="info">{demonstration.shared}</Notice>}
      <Awaiting lines={linesOf(props)} />
      <h2>{sessions.title}</h2>
      <SessionsTable {...props} />
      <div class="buttons">
        <FormFrame page={page} action="/deconnexion">
          <Button>{signIn.signOut}</Button>
        </FormFrame>
        {!isShared && (
          <FormFrame page={page} action="/extranet/compte/connexions/toutes">
            <Button kind="secondary">{sessions.everywhere}</Button>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}

function linesOf({ page, account, recoveryCodesLeft, isShared }: AccountProps) {
  const t = words(page.lang).account;
  const to = (path: string, label: string, about: Child) =>
    isShared ? null : (
      <Button kind="secondary" dense href={page.href(`/extranet/compte/${path}`)}>
        {label}
        <span class="unseen"> : {about}</span>
      </Button>
    );
  return [
    { icon: 'people' as const, what: t.name, why: page.viewer.name, action: to('nom', t.change, t.name) },
    { icon: 'mail' as const, what: t.email, why: account.email, action: to('courriel', t.change, t.email) },
    {
      icon: 'pencil' as const,
      what: t.password,
      why: account.hasPassword ? t.hasPassword : t.noPassword,
      action: to('mot-de-passe', t.change, t.password),
    },
    {
      icon: 'clock' as const,
      what: t.secondFactor,
      why: account.hasSecondFactor ? t.secondFactorOn(recoveryCodesLeft) : t.secondFactorOff,
      action: to('code', account.hasSecondFactor ? t.manage : t.setUp, t.secondFactor),
    },
    {
      icon: 'done' as const,
      what: t.passkeys,
      why: String(account.passkeys || t.none),
      action: to('cles', t.manage, t.passkeys),
    },
  ];
}
