import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import type { Edition } from '../edition.ts';
import { editionPath, filePath, staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** An edition, and where else it is followed. */
interface Followed {
  edition: Edition;
  links: readonly Child[];
}

export interface EditionsPageProps {
  page: Page;
  /** The latest first. */
  editions: readonly Followed[];
  /** How many spaces are published today. */
  spaces: number;
  form: Form;
}

/** The edition that is prepared, and those that were frozen. */
export function EditionsPage({ page, editions, spaces, form }: EditionsPageProps) {
  const t = words(page.lang);
  const open = editions.find(({ edition }) => edition.frozenAt === null)?.edition;
  const frozen = editions.filter(({ edition }) => edition.frozenAt !== null);
  return (
    <StaffLayout page={page} title={t.title} current={staffPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead}</p>
        {open ? (
          <Prepared page={page} edition={open} spaces={spaces} />
        ) : (
          <Beginning page={page} form={form} />
        )}
        {frozen.length > 0 && <Frozen page={page} editions={frozen} />}
      </div>
    </StaffLayout>
  );
}

function Prepared({ page, edition, spaces }: { page: Page; edition: Edition; spaces: number }) {
  const t = words(page.lang);
  const path = editionPath(edition.year);
  return (
    <section class="stack">
      <h2>{t.preparing(edition.year)}</h2>
      <p>
        <b lang="fr">{edition.title}</b>. {t.spaces(spaces)}
      </p>
      <p class="buttons">
        <Button href={page.href(`${path}/livret.pdf`)}>{t.see}</Button>
        <Button kind="secondary" href={page.href(`${path}/texte`)}>
          {t.text}
        </Button>
        <Button kind="secondary" href={page.href(`${path}/imprimeur.pdf`)}>
          {t.press}
        </Button>
        <Button kind="secondary" href={page.href(`${path}/figer`)}>
          {t.freeze}
        </Button>
      </p>
      <p>
        <a href={page.href(`${path}/abandonner`)}>{t.giveUpLink}</a>
      </p>
    </section>
  );
}

function Beginning({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang);
  return (
    <section>
      <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      <h2>{t.beginTitle}</h2>
      <FormFrame page={page} form={form}>
        <Field
          page={page}
          form={form}
          name="year"
          label={t.year}
          width="year"
          inputmode="numeric"
          maxlength={4}
        />
        <Button>{t.begin}</Button>
      </FormFrame>
    </section>
  );
}

function Frozen({ page, editions }: { page: Page; editions: readonly Followed[] }) {
  const t = words(page.lang);
  const day = ({ edition: { frozenAt } }: Followed): string =>
    frozenAt ? formatDateWithYear(page.lang, dateOf(frozenAt, page.network.zone)) : '';
  return (
    <section>
      <h2>{t.frozenTitle}</h2>
      <Table
        caption={t.caption}
        rows={editions}
        columns={[
          { head: t.edition, cell: ({ edition }) => edition.year },
          { head: t.number, cell: ({ edition }) => edition.number, numeric: true, phone: 'named' },
          { head: t.frozenOn, cell: day, phone: 'named' },
          {
            head: t.files,
            cell: ({ edition }) => <EditionFiles page={page} edition={edition} />,
            phone: 'alone',
          },
          { head: t.followed, cell: ({ links }) => <>{links}</>, phone: 'alone' },
        ]}
      />
    </section>
  );
}

function EditionFiles({ page, edition: { year, forgottenAt } }: { page: Page; edition: Edition }) {
  const t = words(page.lang);
  if (forgottenAt) return t.gone;
  const of = <span class="unseen">, {year}</span>;
  return (
    <>
      <a href={page.href(filePath(year))}>
        {t.reading}
        {of}
      </a>{' '}
      <a href={page.href(`${editionPath(year)}/imprimeur.pdf`)}>
        {t.press}
        {of}
      </a>
    </>
  );
}
