import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { rolesToGive } from '../rights.ts';
import { capital } from '../share-words.ts';
import { words } from '../words.ts';

/** The first question, one button per role: the form that follows asks what this role needs, and no more. */
export function RoleChoice({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <section>
      <h2>{t.choice.which}</h2>
      <ul class="plain">
        {rolesToGive(page.viewer).map((role) => (
          <li>
            <Button href={withRole(page, role)} kind="secondary" dense>
              {capital(t.roles[role])}
            </Button>
            <br />
            {t.choice.hints[role]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same page, about this role or about none; a name that it was opened with stays. */
export function withRole({ href, path, query }: Page, role: string | null): string {
  const asked = new URLSearchParams(query);
  asked.delete('role');
  if (role !== null) asked.set('role', role);
  return href(path) + (asked.size > 0 ? `?${asked}` : '');
}
