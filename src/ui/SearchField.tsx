import type { Page } from '#platform/page';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { words } from './words.ts';

export interface SearchFieldProps {
  page: Page;
  /** What was asked, where the field stands above its answer. */
  asked?: string;
  /** In the bar of the staff, where the field stands alone. */
  inBar?: boolean;
}

/** The field that looks words up in the whole site; an element suggests pages while one types. Nothing where no module searches. */
export function SearchField({ page, asked, inBar }: SearchFieldProps) {
  const { search } = page;
  if (!search) return null;
  const id = inBar ? 'chercher-ici' : 'chercher';
  const say = words(page.lang).search;
  return (
    <search-field
      class={inBar ? 'bar-search' : undefined}
      suggestions={search.suggestions && page.href(search.suggestions)}
      words={say.suggested}
    >
      <form action={page.href(search.path)} role="search" aria-label={inBar ? say.find : undefined}>
        <label for={id} class={inBar ? 'unseen' : undefined}>
          {search.label[page.lang]}
        </label>
        <div class={inBar ? undefined : 'ask'}>
          <input
            id={id}
            type="search"
            name={search.field}
            value={asked}
            maxlength={100}
            autocomplete="off"
            enterkeyhint="search"
            placeholder={inBar ? search.label[page.lang] : undefined}
          />{' '}
          {inBar ? <button type="submit">{say.find}</button> : <Button>{say.find}</Button>}
        </div>
      </form>
    </search-field>
  );
}

/** Where the field is not, the way to it. */
export const ToSearch = ({ page }: { page: Page }) =>
  page.search && (
    <a
      class="to-search"
      href={page.href(page.search.path)}
      aria-current={page.path === page.search.path ? 'page' : undefined}
    >
      <Icon name="search" /> <span>{words(page.lang).search.find}</span>
    </a>
  );

/** What makes it propose pages; only where the field is. */
export const SearchScript = ({ page }: { page: Page }) =>
  page.search?.suggestions ? <script type="module" src={page.asset('src/browser/search-field.ts')} /> : null;
