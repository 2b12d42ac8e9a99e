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

const Name = ({ page, each }: Omit<Cell, 't'>) => {
  const text = textFor(each, page.lang);
  const title = text ? filled(page, text.title, text.lang) : each.slug;
  return each.place === 'withdrawn' ? <span>{title}</span> : <a href={page.href(`/${each.slug}`)}>{title}</a>;
};

const Place = ({ page, each, t }: Cell) => (
  <>
    {t.places[each.place]} <a href={page.href(`/extranet/pages/${each.slug}/emplacement`)}>{t.move}</a>
  </>
);

const Texts = ({ page, each, t }: Cell) => (
  <ul class="links">
    {languages.map((lang) => (
      <li>
        <a href={page.href(`/extranet/pages/${each.slug}/${lang}`)}>
          {each.texts.some((text) => text.lang === lang)
            ? t.edit(t.languages[lang])
            : t.write(t.languages[lang])}
        </a>
      </li>
    ))}
  </ul>
);

const changed = (page: Page, { changedAt }: EditablePage, t: Messages): string =>
  changedAt ? formatDateWithYear(page.lang, dateOf(changedAt, page.network.zone)) : t.asShipped;
