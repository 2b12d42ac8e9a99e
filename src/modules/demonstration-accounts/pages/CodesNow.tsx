import type { Page } from '#platform/page';
import { Facts } from '#ui/Facts';
import type { DemonstrationAccount } from '../entry.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  accounts: readonly DemonstrationAccount[];
}

/** The codes of the moment, above the form that asks for one. */
export function CodesNow({ page, accounts }: Props) {
  const { demonstration: t, roles } = words(page.lang);
  const coded = accounts.filter(({ code }) => code !== null);
  return (
    <div class="notice">
      <strong>{t.codes}</strong>
      <Facts
        facts={coded.map(({ role, email, code }) => [
          roles[role],
          <>
            {email} <b class="number">{code}</b>
          </>,
        ])}
      />
    </div>
  );
}
