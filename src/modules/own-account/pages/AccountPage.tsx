import type { Child } from 'hono/jsx';
import type { AccountState, ListedSession } from '#modules/accounts';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { isEverybodys } from '../own.ts';
import { words } from '../words.ts';
import { AccountLine } from './AccountLine.tsx';
import { SessionsTable } from './SessionsTable.tsx';

export interface AccountProps {
  page: Page;
  account: AccountState;
  /** What other modules say opens this account. */
  parts: Child[];
  sessions: readonly ListedSession[];
  /** The sign-in of this very page. */
  here: string;
}

export function AccountPage(props: AccountProps) {
  const { page, account, parts } = props;
  const { account: t, sessions } = words(page.lang);
  const inPage = { page, verb: t.change };
  return (
    <StaffLayout page={page} title={t.title}>
      <h1>{t.title}</h1>
      {isEverybodys(page.viewer) && <Notice kind="info">{t.shared}</Notice>}
      <ul class="awaiting">
        <AccountLine {...inPage} icon="people" what={t.name} why={page.viewer.name} path="nom" />
        <AccountLine {...inPage} icon="mail" what={t.email} why={account.email} path="courriel" />
        {parts}
      </ul>
      <h2>{sessions.title}</h2>
      <SessionsTable {...props} />
      {!isEverybodys(page.viewer) && (
        <FormFrame page={page} action="/extranet/compte/connexions/toutes" class="buttons">
          <Button kind="secondary">{sessions.everywhere}</Button>
        </FormFrame>
      )}
    </StaffLayout>
  );
}
