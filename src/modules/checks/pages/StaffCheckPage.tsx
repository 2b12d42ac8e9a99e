import type { Welcomer } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { formatDateWithYear } from '#platform/time-words';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type KeptAnswer, type Section, unanswered } from '../section.ts';
import type { Shown } from '../shown-section.ts';
import { words } from '../words.ts';
import { Answers } from './Answers.tsx';
import { CheckForm } from './CheckForm.tsx';

/** The list from which somebody comes who has a team on the phone. */
export interface From {
  path: string;
  label: string;
}

export interface StaffCheckProps {
  page: Page;
  form: Form;
  space: PlacedSpace;
  shown: Shown;
  from: From | null;
  /** Nobody was asked yet: answering begins. */
  isClosed: boolean;
  amended: Section | null;
  answers: readonly KeptAnswer[];
  team: readonly Welcomer[];
}

/** The same sections, for those who look after a space, or for whoever has its team on the phone. */
export function StaffCheckPage(props: StaffCheckProps) {
  const { page, form, space, shown, from, isClosed, amended, answers } = props;
  const t = words(page.lang);
  const title = isClosed ? space.name : from ? t.phone.title(space.name) : t.own.title;
  const crumbs = from
    ? [{ href: from.path, label: from.label }, { label: space.name }]
    : spaceCrumbs(page, space, title);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbs}
      current={from?.path ?? '/extranet/espaces'}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p class="lead">
        {!isClosed && `${from ? t.phone.lead : t.own.lead} `}
        {space.checkedOn ? t.checkedOn(formatDateWithYear(page.lang, space.checkedOn)) : t.neverChecked}
      </p>
      {from && !isClosed && <Reach {...props} />}
      {isClosed && <Notice>{t.phone.closed}</Notice>}
      {(!isClosed || amended) && (
        <CheckForm {...{ page, form, shown, amended }} waiting={unanswered(answers)} isByLink={false} />
      )}
      {answers.length > 0 && (
        <section>
          <h2>{t.answered.list}</h2>
          <Answers page={page} answers={answers} canAmend />
        </section>
      )}
    </StaffLayout>
  );
}

/** Whom to call. */
function Reach({ page, space, team }: StaffCheckProps) {
  const t = words(page.lang).phone;
  const people = team.filter(({ phone }) => phone !== null);
  if (!space.phone && people.length === 0) return <p>{t.noPhone}</p>;
  return (
    <ul class="plain">
      {space.phone && (
        <li>
          <b>{space.name}</b> <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </li>
      )}
      {people.map(({ name, phone }) => (
        <li>
          {name} <a href={`tel:${phone}`}>{formatPhone(phone as string)}</a>
        </li>
      ))}
    </ul>
  );
}
