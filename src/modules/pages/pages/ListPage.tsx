import { languages, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { type EditablePage, textFor } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr, type Messages } from '../messages.fr.ts';
import { filled } from './Written.tsx';

export const ListPage = ({ page, pages }: { page: Page; pages: readonly EditablePage[] }) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <StaffLayout page={page} title={t.list}>
      <h1>{t.list}</h1>
      <p>{t.listIntro}</p>
      <p class="buttons">
        <Button kind="secondary" icon="plus" href={page.href('/extranet/pages/nouvelle')}>
          {t.add}
        </Button>
      </p>
      <Table
        caption={t.caption}
        rows={pages}
        columns={[
          { head: t.columns.page, cell: (each) => <Name page={page} each={each} /> },
          { head: t.columns.place, cell: (each) => <Place page={page} each={each} t={t} />, phone: 'alone' },
          { head: t.columns.texts, cell: (each) => <Texts page={page} each={each} t={t} />, phone: 'alone' },
          { head: t.columns.changed, cell: (each) => changed(page, each, t), phone: 'alone' },
        ]}
      />
    </StaffLayout>
  );
};

interface Cell {
  page: Page;
  each: EditablePage;
  t: Messages;
}

const titleOf = (page: Page, each: EditablePage): string => {
  const text = textFor(each, page.lang);
  return text ? filled(page, text.title, text.lang) : each.slug;
};

const Name = ({ page, each }: Omit<Cell, 't'>) =>
  each.place === 'withdrawn' ? (
    <span>{titleOf(page, each)}</span>
  ) : (
    <a href={page.href(`/${each.slug}`)}>{titleOf(page, each)}</a>
  );

const Place = ({ page, each, t }: Cell) => (
  <>
    {t.places[each.place]}{' '}
    <a href={page.href(`/extranet/pages/${each.slug}/emplacement`)}>
      {t.move} <Which page={page} each={each} />
    </a>
  </>
);

const Texts = ({ page, each, t }: Cell) => (
  <ul class="links">
    {languages.map((lang) => (
      <li>
        <a href={page.href(`/extranet/pages/${each.slug}/${lang}`)}>
          {each.texts.some((text) => text.lang === lang)
            ? t.edit(t.languages[lang])
            : t.write(t.languages[lang])}{' '}
          <Which page={page} each={each} />
        </a>
      </li>
    ))}
  </ul>
);

/** The same word leads to several pages: those who hear links one by one hear which. */
const Which = ({ page, each }: Omit<Cell, 't'>) => <span class="unseen">({titleOf(page, each)})</span>;

const changed = (page: Page, { changedAt }: EditablePage, t: Messages): string =>
  changedAt ? formatDateWithYear(page.lang, dateOf(changedAt, page.network.zone)) : t.asShipped;
