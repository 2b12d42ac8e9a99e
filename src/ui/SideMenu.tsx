import type { MenuLine, Page } from '#platform/page';
import { Button } from './Button.tsx';
import { currentLine } from './current-line.ts';
import { FormFrame } from './FormFrame.tsx';
import { words } from './words.ts';

/** The lines that the viewer may open, under their headings, with the counts that call for action. */
export function SideMenu({ page, current }: { page: Page; current?: string | undefined }) {
  const say = words(page.lang);
  const other = page.lang === 'fr' ? 'en' : 'fr';
  const here = currentLine(page.staffMenu, current ?? page.path);
  return (
    <nav class="side" id="menu" aria-label={say.mainMenu}>
      <a class="close" href="#contenu">
        {say.closeMenu}
      </a>
      {groupsOf(page.staffMenu).map(([heading, lines]) => (
        <>
          {heading && <h2>{heading}</h2>}
          <ul class="side-lines">
            {lines.map((line) => (
              <li>
                <a href={page.href(line.path)} aria-current={line === here ? 'page' : undefined}>
                  {line.label} {line.count ? <b class="number">{line.count}</b> : null}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
      <ul class="side-lines">
        <li>
          <a href={page.href(page.path, other) + page.query} hreflang={other} lang={other}>
            {say.otherLanguage}
          </a>
        </li>
      </ul>
      {/* Where the bar has no room for what is done rather than visited, it is here. */}
      {page.barMenu
        .filter(({ isAct }) => isAct)
        .map(({ path, label }) => (
          <FormFrame page={page} action={path}>
            <Button kind="secondary">{label}</Button>
          </FormFrame>
        ))}
    </nav>
  );
}

const groupsOf = (menu: readonly MenuLine[]): [string, MenuLine[]][] =>
  [...Map.groupBy(menu, (line) => line.group ?? '')].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
