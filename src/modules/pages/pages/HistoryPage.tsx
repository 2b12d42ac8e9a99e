import type { Form } from '#platform/forms/form';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { wallClockOf } from '#platform/time';
import { formatDateWithYear, formatTime, minutesOf } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import type { Version } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { filled, Written } from './Written.tsx';

interface HistoryPageProps {
  page: Page;
  title: string;
  versions: readonly Version[];
  form: Form;
}

/** Every text that a page had, the latest first, each of which can be taken back. */
export const HistoryPage = ({ page, title, versions, form }: HistoryPageProps) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.historyOf(title)}
      form={form}
      current="/extranet/pages"
      breadcrumb={[{ href: '/extranet/pages', label: t.list }, { label: t.history }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.historyOf(title)}</h1>
      {versions.length === 0 ? (
        <EmptyState title={t.noHistory}>{t.noHistoryMore}</EmptyState>
      ) : (
        <div class="stack">
          <p>{t.historyIntro}</p>
          {versions.map((version, rank) => (
            <OneVersion page={page} version={version} form={form} isShown={rank === 0} />
          ))}
        </div>
      )}
    </StaffLayout>
  );
};

interface OneVersionProps {
  page: Page;
  version: Version;
  form: Form;
  isShown: boolean;
}

const OneVersion = ({ page, version, form, isShown }: OneVersionProps) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <Disclosure
      summary={`${momentInWords(page, version.at)} ${t.savedBy(version.actorName)}`}
      note={isShown ? t.shown : undefined}
      isOpen={isShown}
    >
      <h2>{filled(page, version.title, version.lang)}</h2>
      <Written page={page} text={version} />
      {!isShown && (
        <FormFrame page={page} form={form}>
          <Button kind="secondary" name="version" value={version.id}>
            {t.restore}
          </Button>
        </FormFrame>
      )}
    </Disclosure>
  );
};

function momentInWords({ lang, network }: Page, at: Date): string {
  const wall = wallClockOf(at, network.zone);
  return `${formatDateWithYear(lang, wall.slice(0, 10))}, ${formatTime(lang, minutesOf(wall.slice(11)))},`;
}
