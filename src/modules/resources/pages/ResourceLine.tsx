import type { Page } from '#platform/page';
import type { Resource } from '../resource.ts';
import { resourcePath } from '../search.ts';
import { themeWords } from '../themes.ts';
import { kindInWords } from '../told.ts';

export interface ResourceLineProps {
  page: Page;
  resource: Resource;
  /** Its place, in a list whose order matters. */
  rank?: number;
}

/** A resource in a list: its name, what it is, what it is for. */
export function ResourceLine({ page, resource, rank }: ResourceLineProps) {
  const { title, summary, lang, slug, authors, spaceName, themes } = resource;
  const by = [authors.join(', '), spaceName].filter(Boolean).join(', ');
  const ownLang = lang === page.lang ? undefined : lang;
  return (
    <li class="entry two">
      <div>
        <h3>
          {rank && `${rank}. `}
          <a href={page.href(resourcePath(slug))} lang={ownLang}>
            {title}
          </a>
        </h3>
        <p class="meta">{kindInWords(page.lang, resource)}</p>
        <p lang={ownLang}>{summary}</p>
      </div>
      <div>
        {themes.length > 0 && (
          <p class="meta">{themes.map((theme) => themeWords[theme][page.lang]).join(', ')}</p>
        )}
        {by && <p class="meta">{by}</p>}
      </div>
    </li>
  );
}
