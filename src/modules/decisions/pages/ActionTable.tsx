import type { Page } from '#platform/page';
import type { IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import type { ListedAction } from '../action-store.ts';
import { daysLate, type State as Standing, stateOf } from '../decision.ts';
import { actionPath } from '../paths.ts';
import { words } from '../words.ts';

const knots: Record<Standing, Knot> = {
  open: 'full',
  soon: 'half',
  late: 'hollow',
  done: 'ticked',
  dropped: 'crossed',
};

/** Where an action stands: a knot and a word, with the days that it is late. */
export function ActionState({ page, action, today }: { page: Page; action: ListedAction; today: IsoDate }) {
  const t = words(page.lang).actions;
  const state = stateOf(action, today);
  return (
    <State knot={knots[state]}>{state === 'late' ? t.late(daysLate(action, today)) : t.states[state]}</State>
  );
}

interface ActionTableProps {
  page: Page;
  actions: readonly ListedAction[];
  today: IsoDate;
  withGroup?: boolean;
}

/** Actions with who holds them, by when, and where they stand. */
export function ActionTable({ page, actions, today, withGroup }: ActionTableProps) {
  const t = words(page.lang).actions;
  const group = {
    head: t.columns.group,
    phone: 'alone' as const,
    cell: ({ groupName }: ListedAction) => groupName,
  };
  return (
    <Table<ListedAction>
      caption={<span class="unseen">{t.title}</span>}
      rows={actions}
      columns={[
        {
          head: t.columns.action,
          cell: ({ id, text }) => (
            <a class="outcome" href={page.href(actionPath(id))} lang={page.network.lang}>
              {text}
            </a>
          ),
        },
        ...(withGroup ? [group] : []),
        { head: t.columns.owner, phone: 'alone', cell: ({ ownerName }) => ownerName ?? t.nobody },
        {
          head: t.columns.due,
          phone: 'named',
          cell: ({ dueOn }) => (dueOn === null ? t.noDate : formatDateWithYear(page.lang, dueOn)),
        },
        {
          head: t.columns.state,
          phone: 'alone',
          cell: (action) => <ActionState page={page} action={action} today={today} />,
        },
      ]}
    />
  );
}
