import type { Page } from '#platform/page';
import { words } from './words.ts';

export interface Crumb {
  /** A path inside the network; without it, the page itself. */
  href?: string;
  label: string;
}

/** Where the page stands. Its last line is the page itself, without a link. */
export const Breadcrumb = ({ page, crumbs }: { page: Page; crumbs: readonly Crumb[] }) => (
  <nav aria-label={words(page.lang).where}>
    <ol class="crumbs">
      {crumbs.map(({ href, label }) => (
        <li>{href === undefined ? label : <a href={page.href(href)}>{label}</a>}</li>
      ))}
    </ol>
  </nav>
);
