import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Disclosure } from '#ui/Disclosure';
import { Figure, Figures } from '#ui/Figure';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { answersPath, sentPath } from '../paths.ts';
import type { NamedReading, Sent } from '../store.ts';
import { words } from '../words.ts';

export interface AnswersPageProps {
  page: Page;
  message: Sent;
  readings: readonly NamedReading[];
}

/** Who read a message, and what each answered. */
export function AnswersPage({ page, message, readings }: AnswersPageProps) {
  const t = words(page.lang);
  const day = (date: Date | null) =>
    date ? formatDateWithYear(page.lang, dateOf(date, page.network.zone)) : '–';
  const crumbs = [{ href: sentPath, label: t.sentTitle }, { label: message.title }];
  const asks = message.asks !== 'nothing';
  return (
    <StaffLayout page={page} title={message.title} breadcrumb={crumbs} current={sentPath}>
      <div class="stack">
        <h1>{message.title}</h1>
        <p class="meta">{t.from(message.authorName, day(message.sentAt))}</p>
        <Counters page={page} message={message} readings={readings} />
        <Disclosure summary={t.showText}>
          <RichText page={page} source={message.body} lang={page.network.lang} headingLevel={2} />
        </Disclosure>
        <Table<NamedReading>
          caption={t.readers}
          rows={readings}
          columns={[
            { head: t.table.person, cell: ({ personName }) => personName },
            { head: t.table.space, cell: ({ spaceName }) => spaceName ?? '–', phone: 'alone' },
            { head: t.table.read, cell: ({ readAt }) => day(readAt), phone: 'named' },
            ...(asks
              ? [
                  {
                    head: t.table.answer,
                    cell: ({ yes, words: said, answeredAt }: NamedReading) =>
                      answeredAt === null ? '–' : t.wasAnswered(yes, said),
                    phone: 'named' as const,
                  },
                ]
              : []),
          ]}
        />
        <p class="links">
          <a href={page.href(`${answersPath(message.id)}/reponses.csv`)}>{t.download}</a>
        </p>
      </div>
    </StaffLayout>
  );
}

function Counters({ page, message, readings }: AnswersPageProps) {
  const t = words(page.lang);
  const { readers, read, answered, asks, answerBy } = message;
  const until = answerBy ? t.until(formatDateWithYear(page.lang, answerBy)) : t.noLimit;
  return (
    <Figures>
      <Figure label={t.readBy} value={read} comparison={t.ofPeople(readers)} />
      {asks !== 'nothing' && <Figure label={t.answers} value={answered} comparison={until} />}
      {asks === 'yes_no' && (
        <Figure
          label={t.table.yes}
          value={readings.filter(({ yes }) => yes === true).length}
          comparison={t.noes(readings.filter(({ yes }) => yes === false).length)}
        />
      )}
    </Figures>
  );
}
