import type { MenuLine, Page } from '#platform/page';
import { telephone } from '#platform/phone-words';
import { words } from './words.ts';

/** Help first, then every entry of the menu, to which a phone's header leads: it keeps only three. */
export function Footer({ page }: { page: Page }) {
  const say = words(page.lang);
  const { network } = page;
  const other = page.lang === 'fr' ? 'en' : 'fr';
  return (
    <footer class="foot" id="plan">
      <div class="foot-columns">
        <div>
          {network.phone && (
            <>
              <p>
                <b>{say.help}</b>
              </p>
              <a class="display" href={telephone(network.phone)}>
                {network.phone}
              </a>
              <p>{network.phoneHoursInWords[page.lang]}</p>
            </>
          )}
        </div>
        <Lines page={page} menu={page.publicMenu} />
        <Lines page={page} menu={page.footerMenu} />
      </div>
      <ul class="ending">
        <li>{say.network(network.territory)}</li>
        <li>
          <a href={page.href(page.path, other) + page.query} hreflang={other} lang={other}>
            {say.otherLanguage}
          </a>
        </li>
      </ul>
    </footer>
  );
}

const Lines = ({ page, menu }: { page: Page; menu: readonly MenuLine[] }) => (
  <ul class="foot-lines">
    {menu.map((line) => (
      <li>
        <a href={page.href(line.path)}>{line.label}</a>
      </li>
    ))}
  </ul>
);
