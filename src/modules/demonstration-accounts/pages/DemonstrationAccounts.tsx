import { withErrand } from '#modules/accounts';
import { OutboxLink } from '#modules/outbox';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Table } from '#ui/Table';
import type { DemonstrationAccount } from '../entry.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  accounts: readonly DemonstrationAccount[];
  errand: Errand;
}

/** Who one may be in a demonstration; an address leads to the form with it filled in. */
export function DemonstrationAccounts({ page, accounts, errand }: Props) {
  const t = words(page.lang);
  const fill = (email: string) => page.href(withErrand('/connexion', errand, { courriel: email }));
  return (
    <section>
      <h2>{t.demonstration.title}</h2>
      <p>{t.demonstration.intro}</p>
      <Table<DemonstrationAccount>
        caption={t.demonstration.caption}
        rows={accounts}
        columns={[
          { head: t.demonstration.role, cell: ({ role }) => t.roles[role] },
          {
            head: t.demonstration.email,
            cell: ({ email }) => <a href={fill(email)}>{email}</a>,
            phone: 'alone',
          },
          {
            head: t.demonstration.code,
            cell: ({ code }) => (code === null ? t.demonstration.noCode : <b class="number">{code}</b>),
            phone: 'named',
          },
        ]}
      />
      <OutboxLink page={page} />
    </section>
  );
}
