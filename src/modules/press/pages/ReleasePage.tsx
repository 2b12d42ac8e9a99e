import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import type { ListedContact } from '../contact-store.ts';
import { editPath, pressPath, sheetPath } from '../paths.ts';
import type { Release } from '../press.ts';
import type { Sending } from '../release-store.ts';
import { embargoInWords } from '../send-release.ts';
import { words } from '../words.ts';

export interface ReleasePageProps {
  page: Page;
  release: Release;
  sendings: readonly Sending[];
  contacts: readonly ListedContact[];
  form: Form;
  /** Whom it would go to, once that was asked. */
  reached?: readonly ListedContact[] | undefined;
}

/** A release: what it says, to whom it may go, and before it leaves their names; to whom it went. */
export function ReleasePage(props: ReleasePageProps) {
  const { page, release, sendings, form, reached } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={release.title}
      breadcrumb={[{ href: pressPath, label: t.title }, { label: release.title }]}
      current={pressPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <p class="meta">{embargoInWords({ ...release, lang: page.lang })}</p>
        <h1 lang={release.lang === page.lang ? undefined : release.lang}>{release.title}</h1>
        {reached && <Confirming {...props} reached={reached} />}
        <RichText page={page} source={release.body} lang={release.lang} headingLevel={2} />
        <p class="buttons">
          <Button kind="secondary" href={page.href(sheetPath(release.id))}>
            {t.see}
          </Button>
          {release.sentAt === null && (
            <Button kind="secondary" href={page.href(editPath(release.id))}>
              {t.change}
            </Button>
          )}
        </p>
        <Choosing {...props} />
        {sendings.length > 0 && <Sendings page={page} sendings={sendings} />}
      </div>
    </StaffLayout>
  );
}

/** The names, in a form of its own: what leaves is what is seen here. */
function Confirming({ page, form, reached }: ReleasePageProps & { reached: readonly ListedContact[] }) {
  const t = words(page.lang);
  return (
    <section class="rule stack" aria-labelledby="apercu">
      <h2 id="apercu">{t.reached(reached.length)}</h2>
      <ul>
        {reached.map(({ name, medium }) => (
          <li>
            {medium}, {name}
          </li>
        ))}
      </ul>
      {reached.length > 0 && (
        <FormFrame page={page} form={form}>
          {reached.map(({ id }) => (
            <input type="hidden" name="contacts" value={id} />
          ))}
          <p class="buttons">
            <Button name="act" value="send">
              {t.send}
            </Button>
          </p>
        </FormFrame>
      )}
    </section>
  );
}

function Choosing({ page, form, contacts, sendings, reached }: ReleasePageProps) {
  const t = words(page.lang);
  const left = contacts.filter(
    ({ id, isStopped }) => !isStopped && sendings.every(({ contactId }) => contactId !== id),
  );
  return (
    <section class="rule">
      <h2>{t.choose}</h2>
      {left.length === 0 ? (
        <p>
          {t.noneLeft} <a href={page.href(pressPath)}>{t.contacts}</a>
        </p>
      ) : (
        <FormFrame page={page} form={form}>
          <Choices
            page={page}
            form={form}
            name="contacts"
            label={t.contacts}
            hint={t.chooseHint}
            choices={left.map(({ id, medium, name, epciName }) => ({
              value: id,
              label: `${medium}, ${name}`,
              hint: epciName ?? t.everywhere,
            }))}
          />
          <Button kind={reached ? 'secondary' : 'primary'} name="act" value="see">
            {t.next}
          </Button>
        </FormFrame>
      )}
    </section>
  );
}

function Sendings({ page, sendings }: Pick<ReleasePageProps, 'page' | 'sendings'>) {
  const t = words(page.lang);
  return (
    <Table<Sending>
      caption={t.sendings}
      rows={sendings}
      columns={[
        { head: t.medium, cell: ({ medium }) => medium },
        { head: t.name, cell: ({ name }) => name ?? t.erased, phone: 'alone' },
        {
          head: t.day,
          cell: ({ sentAt }) => formatDateWithYear(page.lang, dateOf(sentAt, page.network.zone)),
          phone: 'named',
        },
      ]}
    />
  );
}
