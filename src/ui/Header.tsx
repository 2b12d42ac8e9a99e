import { isSignedIn } from '#platform/access';
import type { MenuLine, Page } from '#platform/page';
import { telephone } from '#platform/phone-words';
import { currentLine } from './current-line.ts';
import { ToSearch } from './SearchField.tsx';
import { words } from './words.ts';

/** Who speaks, how to call, and the menu on its thread. */
export function Header({ page, current }: { page: Page; current?: string | undefined }) {
  const say = words(page.lang);
  const { network } = page;
  const here = currentLine(page.publicMenu, current ?? page.path);
  return (
    <>
      <a class="skip" href="#contenu">
        {say.skip}
      </a>
      <header class="top">
        {page.demonstration && <p class="strip">{say.demonstration}</p>}
        <div class="identity">
          <a class="brand" href={page.href('/')}>
            {network.name} <Tagline page={page} />
          </a>
          {network.phone && (
            <p class="call">
              {say.question} <a href={telephone(network.phone)}>{network.phone}</a>
            </p>
          )}
        </div>
        <nav class="menu" aria-label={say.mainMenu}>
          <ul class="thread">
            <MenuItems page={page} lines={page.publicMenu.filter(({ group }) => !group)} here={here} />
            {page.search && (
              <li class="seek">
                <ToSearch page={page} />
              </li>
            )}
            <li class="whole">
              <a href="#plan">{say.menu}</a>
            </li>
            {!isSignedIn(page.viewer) && (
              <MenuItems page={page} lines={page.publicMenu.filter(({ group }) => group)} here={here} />
            )}
            {isSignedIn(page.viewer) && page.staffMenu[0] && (
              <MenuItem page={page} line={ownSpace(page, page.staffMenu[0])} />
            )}
          </ul>
        </nav>
      </header>
    </>
  );
}

/** What the network says of itself: in French, if it has not said it in the reader's language. */
function Tagline({ page: { lang, network } }: { page: Page }) {
  const own = network.tagline[lang];
  if (own) return <small>{own}</small>;
  return network.tagline.fr && <small lang="fr">{network.tagline.fr}</small>;
}

const ownSpace = (page: Page, first: MenuLine): MenuLine => ({
  path: first.path,
  label: page.viewer.name,
  group: 'own',
});

const MenuItems = ({
  page,
  lines,
  here,
}: {
  page: Page;
  lines: readonly MenuLine[];
  here: MenuLine | undefined;
}) => (
  <>
    {lines.map((line) => (
      <MenuItem page={page} line={line} isCurrent={line === here} />
    ))}
  </>
);

function MenuItem({ page, line, isCurrent }: { page: Page; line: MenuLine; isCurrent?: boolean }) {
  return (
    <li class={line.group && (line.group === 'own' ? 'apart' : 'apart rare')}>
      <a href={page.href(line.path)} aria-current={isCurrent ? 'page' : undefined}>
        {line.label}
      </a>
    </li>
  );
}
