import type { Child } from 'hono/jsx';
import { isSignedIn } from '#platform/access';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { SearchField } from '#ui/SearchField';
import { StaffLayout } from '#ui/StaffLayout';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

interface Props {
  page: Page;
  title: string;
  sentences: readonly string[];
  children?: Child;
}

/** A page that says no, in the surroundings of whoever asked: among the staff's pages, theirs. */
export function Answer({ page, title, sentences, children }: Props) {
  const isAtWork = isSignedIn(page.viewer) && page.path.startsWith('/extranet');
  const Frame = isAtWork ? StaffLayout : Layout;
  return (
    <Frame page={page} title={title} current="">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p class="standfirst">{sentence}</p>
      ))}
      {children}
    </Frame>
  );
}

/** Where somebody may go on from an address that leads nowhere: a search, her own first page, the home page. */
export function WaysOn({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  const [first] = page.staffMenu;
  return (
    <>
      <SearchField page={page} />
      <p class="buttons">
        {first && <Button href={page.href(first.path)}>{t.toOwn(first.label)}</Button>}
        <Button kind="secondary" href={page.href('/')}>
          {t.toHome}
        </Button>
      </p>
    </>
  );
}
