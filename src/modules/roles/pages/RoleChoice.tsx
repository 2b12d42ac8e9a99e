import type { Page } from '#platform/page';
import { rolesToGive } from '../rights.ts';
import { capital } from '../share-words.ts';
import { words } from '../words.ts';

/** The first question, one link per role: the form that follows asks what this role needs, and no more. */
export function RoleChoice({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <section>
      <h2>{t.choice.which}</h2>
      <ul class="plain">
        {rolesToGive(page.viewer).map((role) => (
          <li>
            <a href={withRole(page, role)}>{capital(t.roles[role])}</a>
            <br />
            <small>{t.choice.hints[role]}</small>
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
