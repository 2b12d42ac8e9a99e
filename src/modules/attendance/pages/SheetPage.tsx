import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Icon } from '#ui/Icon';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { paperPath, sheetPath } from '../paths.ts';
import { countsOf, type Line } from '../sheet.ts';
import { words } from '../words.ts';
import { Counted } from './Counted.tsx';

export interface SheetPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  meetingId: string;
  title: string;
  /** « mardi 24 novembre, 14 h – 16 h » */
  when: string;
  /** Where it is held, and whom to call there. */
  space: { name: string; communeName: string; phone: string | null };
  lines: readonly Line[];
  isClosed: boolean;
  /** The day from which it is noted, in words; null once it may be. */
  opensOn: string | null;
  mayBeComplete: boolean;
  walkIn: Form;
}

/** A meeting's list on a phone: names, one tap each. Without a script each tap is a form of its own. */
export function SheetPage(props: SheetPageProps) {
  const { page, crumbs, meetingId, title, when, lines, isClosed, opensOn, walkIn } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${title}`}
      breadcrumb={crumbs}
      current="/extranet/ateliers"
      form={walkIn}
    >
      <ErrorSummary page={page} form={walkIn} />
      <div
        class="attendance-sheet"
        data-meeting={meetingId}
        // A phone keeps what can be noted on it.
        data-closed={isClosed || opensOn !== null ? '' : undefined}
        // A script draws the next line from it. A text, because a text browser would show a template.
        data-next-line={String(<LineOf page={page} meetingId={meetingId} line={nextWalkIn} />)}
      >
        <h1 lang={page.network.lang}>{title}</h1>
        <p class="meta">{when}</p>
        <Where {...props} />
        <p class="lead" aria-live="polite">
          <b>
            <Counted page={page} counts={countsOf(lines)} />
          </b>
        </p>
        {isClosed && (
          <p class="meta">
            {t.closed} {t.reopened}
          </p>
        )}
        {opensOn !== null && <Notice kind="info">{t.opens(opensOn)}</Notice>}
        {lines.length === 0 && <EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
        <ul class="attendance">
          {lines.map((line) => (
            <LineOf page={page} meetingId={meetingId} line={line} isReadOnly={opensOn !== null} />
          ))}
        </ul>
        {opensOn === null && <WalkIns {...props} />}
        <Closing {...props} />
      </div>
      <p class="links">
        <a href={page.href(paperPath(meetingId))}>{t.paper}</a>
      </p>
    </StaffLayout>
  );
}

function Where({ space: { name, communeName, phone } }: SheetPageProps) {
  return (
    <p class="meta">
      {name}, {communeName}
      {phone && (
        <>
          , <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
        </>
      )}
    </p>
  );
}

/** What a script draws the next line from, when somebody walks in. */
const nextWalkIn: Line = {
  subjectId: '',
  kind: 'walk_in',
  name: null,
  detail: null,
  people: 1,
  state: 'present',
};

interface LineProps {
  page: Page;
  meetingId: string;
  line: Line;
  /** It cannot be noted yet. */
  isReadOnly?: boolean;
}

function LineOf({ page, meetingId, line, isReadOnly }: LineProps) {
  const t = words(page.lang);
  const { subjectId, kind, name, detail, people, state } = line;
  const half = (value: 'present' | 'absent', label: string) => (
    <button type="submit" name="state" value={value} aria-pressed={state === value ? 'true' : 'false'}>
      {state === value && <Icon name="done" />}
      {label}
    </button>
  );
  return (
    <li id={`p-${subjectId}`}>
      <FormFrame page={page} action={sheetPath(meetingId)}>
        <input type="hidden" name="subjectId" value={subjectId} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="people" value={String(people)} />
        {kind === 'walk_in' && <input type="hidden" name="name" value={name ?? ''} />}
        <p>
          <b>{name ?? (kind === 'expected' ? t.gone : t.someone(people))}</b>
        </p>
        <p class="meta">
          <span class="detail">{detail}</span> <span class="sent" />
        </p>
        {!isReadOnly && (
          <div class="pair">
            {half('present', t.present)}
            {kind === 'expected' ? half('absent', t.absent) : removal(t.remove)}
          </div>
        )}
      </FormFrame>
    </li>
  );
}

const removal = (label: string) => (
  <button type="submit" name="state" value="unknown" aria-pressed="false">
    {label}
  </button>
);

function WalkIns({ page, meetingId, walkIn }: SheetPageProps) {
  const t = words(page.lang);
  const inForm = { page, form: walkIn };
  return (
    <section>
      <h2>{t.walkIns}</h2>
      <FormFrame page={page} form={walkIn} action={`${sheetPath(meetingId)}/venus`} class="walk-in">
        <Field
          {...inForm}
          name="name"
          label={t.walkInNamed}
          hint={t.walkInNamedHint}
          maxlength={140}
          lang={page.network.lang}
          optional
        />
        <Field {...inForm} name="people" label={t.walkInCount} width="year" inputmode="numeric" />
        <Button kind="secondary">{t.addWalkIn}</Button>
      </FormFrame>
    </section>
  );
}

function Closing({ page, meetingId, lines, isClosed, mayBeComplete }: SheetPageProps) {
  const t = words(page.lang);
  if (isClosed || !mayBeComplete) return null;
  return (
    <FormFrame page={page} action={`${sheetPath(meetingId)}/terminer`} class="rule closing">
      <p class="hint">
        {t.closeHint} <b data-left>{countsOf(lines).left}</b>
      </p>
      <Button>{t.close}</Button>
    </FormFrame>
  );
}
