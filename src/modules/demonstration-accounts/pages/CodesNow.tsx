import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import type { DemonstrationAccount } from '../entry.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  accounts: readonly DemonstrationAccount[];
}

/** The codes of the moment, above the form that asks for one. */
export function CodesNow({ page, accounts }: Props) {
  const t = words(page.lang).demonstration;
  const coded = accounts.filter(({ code }) => code !== null);
  return (
    <div class="notice">
      <strong>{t.codes}</strong>
      {coded.map(({ email, code }) => (
        <p>
          <small>{breakable(email)}</small> <b class="number">{code}</b>
        </p>
      ))}
    </div>
  );
}

/** An address that is too long for its line breaks after its @, and nowhere else. */
function breakable(email: string): Child {
  const [name, host] = email.split('@');
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
}
