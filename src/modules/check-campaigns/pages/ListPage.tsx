import type { RequestState } from '#modules/checks/rules';
import { can } from '#platform/access';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { Tabs } from '#ui/Tabs';
import { type Asked, callsFor, listedStates, type Standing } from '../follow.ts';
import { campaignPath, listPath, requestPath } from '../paths.ts';
import { words } from '../words.ts';

export const perPage = 25;

export interface ListPageProps {
  page: Page;
  asked: Asked;
  counts: Record<RequestState | 'all', number>;
  /** The groupings of communes that somebody looks after, to choose among. */
  epcis: readonly { code: string; name: string }[];
  /** One page of those that were asked for, and how many there are. */
  shown: readonly Standing[];
  count: number;
}

/** Where each question stands: those that nobody answered come first, with the telephone beside. */
export function ListPage(props: ListPageProps) {
  const { page, asked, counts, shown, count } = props;
  const t = words(page.lang).list;
  const tabs = (['all', ...listedStates] as const).map((state) => ({
    href: addressOf(page, { ...asked, state }),
    label: t.states[state],
    count: counts[state],
    isCurrent: state === asked.state,
  }));
  return (
    <StaffLayout page={page} title={t.title} current={listPath}>
      <div class="head">
        <h1>{t.title}</h1>
        {can(page.viewer, 'check.start') && (
          <Button href={page.href(campaignPath)} kind="secondary" icon="chart" dense>
            {t.campaign}
          </Button>
        )}
      </div>
      <p class="lead">{t.lead}</p>
      <Groupings {...props} />
      <Tabs label={t.tabs} tabs={tabs} />
      {shown.length === 0 ? (
        <EmptyState title={t.none}>{counts.all === 0 ? t.noneEver : t.noneHere}</EmptyState>
      ) : (
        <ul class="entries">
          {shown.map((standing) => (
            <Line page={page} standing={standing} />
          ))}
        </ul>
      )}
      <Pagination page={page} current={asked.number} count={Math.ceil(count / perPage)} />
    </StaffLayout>
  );
}

function addressOf(page: Page, { state, epci }: Pick<Asked, 'state' | 'epci'>): string {
  const query = new URLSearchParams({
    ...(epci ? { epci } : {}),
    ...(state === 'all' ? {} : { etat: state }),
  });
  return page.href(listPath) + (query.size > 0 ? `?${query}` : '');
}

function Groupings({ page, asked, epcis }: ListPageProps) {
  const t = words(page.lang).list;
  if (epcis.length < 2) return null;
  return (
    <search>
      <form class="filter-row" action={page.href(listPath)}>
        <div class="field">
          <label for="epci">{t.epci}</label>
          <select id="epci" name="epci" class="w-full">
            <option value="">{t.everywhere}</option>
            {epcis.map(({ code, name }) => (
              <option value={code} selected={code === asked.epci}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {asked.state !== 'all' && <input type="hidden" name="etat" value={asked.state} />}
        <Button kind="secondary" dense>
          {t.filter}
        </Button>
      </form>
    </search>
  );
}

const knots: Record<RequestState, Knot> = {
  overdue: 'crossed',
  call: 'crossed',
  waiting: 'half',
  corrected: 'half',
  confirmed: 'ticked',
  lapsed: 'hollow',
};

function Line({ page, standing }: { page: Page; standing: Standing }) {
  const t = words(page.lang).list;
  const { requestId, name, communeName, phone, state, letters, lastLetterAt, closedAt, answers } = standing;
  const day = (date: Date): string => formatDateWithYear(page.lang, dateOf(date, page.network.zone));
  const isOpen = closedAt === null;
  return (
    <li class="entry stack">
      <h2>
        <a href={page.href(requestPath(requestId))}>{name}</a>
      </h2>
      <p>
        <State knot={knots[state]}>{t.state[state]}</State>
      </p>
      <p class="meta">
        {communeName}. {closedAt ? t.answeredOn(day(closedAt)) : t.openedOn(day(standing.openedAt))}
        {lastLetterAt && isOpen && ` ${t.letters(letters, day(lastLetterAt))}`}
        {answers > 0 && isOpen && ` ${t.partly(answers)}`}
      </p>
      {isOpen && (
        <p class="buttons">
          {phone && (
            <Button kind="quiet" dense icon="phone" href={`tel:${phone}`}>
              {formatPhone(phone)}
            </Button>
          )}
          <Button
            kind={callsFor(standing) ? 'primary' : 'secondary'}
            dense
            href={page.href(requestPath(requestId))}
          >
            <span>
              {t.byPhone}
              <span class="unseen">, {name}</span>
            </span>
          </Button>
        </p>
      )}
    </li>
  );
}
