import type { Page } from '#platform/page';
import { formatPhone, telephone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import type { ListedContact } from '../contact-store.ts';
import { contactPath, newContactPath, pressPath, releasePath } from '../paths.ts';
import type { ListedRelease } from '../release-store.ts';
import { words } from '../words.ts';

export interface PressPageProps {
  page: Page;
  contacts: readonly ListedContact[];
  releases: readonly ListedRelease[];
}

/** The media of the territory, and what they were sent. */
export function PressPage({ page, contacts, releases }: PressPageProps) {
  const t = words(page.lang);
  const add = (
    <Button icon="plus" href={page.href(newContactPath)}>
      {t.add}
    </Button>
  );
  return (
    <StaffLayout page={page} title={t.title} current={pressPath}>
      <h1>{t.title}</h1>
      <p class="standfirst">{t.lead}</p>
      <section class="stack">
        <h2>{t.releases}</h2>
        {releases.length === 0 ? (
          <p>
            {t.noReleasesHint} <a href={page.href('/extranet/actualites')}>{t.seeNews}</a>
          </p>
        ) : (
          <Releases page={page} releases={releases} />
        )}
      </section>
      <section class="stack">
        {contacts.length === 0 ? (
          <EmptyState title={t.noContacts} actions={add}>
            {t.noContactsHint}
          </EmptyState>
        ) : (
          <>
            <h2>{t.contacts}</h2>
            <p class="buttons">{add}</p>
            <Contacts page={page} contacts={contacts} />
            <p class="meta">{t.kept}</p>
          </>
        )}
      </section>
    </StaffLayout>
  );
}

function Releases({ page, releases }: Pick<PressPageProps, 'page' | 'releases'>) {
  const t = words(page.lang);
  return (
    <Table<ListedRelease>
      caption={<span class="unseen">{t.releases}</span>}
      rows={releases}
      columns={[
        { head: t.release, cell: ({ id, title }) => <a href={page.href(releasePath(id))}>{title}</a> },
        { head: t.writtenOn, cell: ({ createdAt }) => dayOf(page, createdAt), phone: 'named' },
        {
          head: t.state,
          cell: ({ sentAt, sendings }) =>
            sentAt === null ? (
              <State knot="half">{t.draft}</State>
            ) : (
              <State knot="ticked">{t.sentTo(Number(sendings))}</State>
            ),
          phone: 'alone',
        },
      ]}
    />
  );
}

function Contacts({ page, contacts }: Pick<PressPageProps, 'page' | 'contacts'>) {
  const t = words(page.lang);
  return (
    <Table<ListedContact>
      caption={<span class="unseen">{t.contacts}</span>}
      rows={contacts}
      columns={[
        { head: t.medium, cell: ({ medium }) => medium },
        {
          head: t.name,
          cell: ({ id, name }) => <a href={page.href(contactPath(id))}>{name}</a>,
          phone: 'alone',
        },
        { head: t.where, cell: ({ epciName }) => epciName ?? t.everywhere, phone: 'alone' },
        {
          head: t.phone,
          cell: ({ phone }) => (phone ? <a href={telephone(phone)}>{formatPhone(phone)}</a> : '–'),
          phone: 'named',
        },
        {
          head: t.lastSent,
          cell: ({ sentAt, isStopped }) =>
            isStopped ? <State knot="crossed">{t.stopped}</State> : sentAt ? dayOf(page, sentAt) : t.never,
          phone: 'named',
        },
      ]}
    />
  );
}

const dayOf = ({ lang, network }: Page, at: Date): string =>
  formatDateWithYear(lang, dateOf(at, network.zone));
