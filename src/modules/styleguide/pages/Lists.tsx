import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { type Knot, State } from '#ui/State';
import { type Column, Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import { en } from '../messages.en.ts';
import { fr, type Messages } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Lists({ page }: { page: Page }) {
  const { sections, lists: t } = speak({ fr, en }, page.lang);
  return (
    <Part id="listes" title={sections.lists}>
      <Sample name="Tabs">
        <Tabs
          label={t.tabs}
          tabs={[
            { href: '#listes', label: t.all, count: 148, isCurrent: true },
            { href: '#listes', label: t.toAnswer, count: 14 },
            { href: '#listes', label: t.confirmedOnes, count: 96 },
          ]}
        />
      </Sample>
      <Registrations words={t} />
      <Sample name="Pagination">
        <Pagination page={page} current={1} count={13} note={t.perPage} />
      </Sample>
      <Sample name="Disclosure">
        <Disclosure summary={t.map} icon="map" note={t.weight}>
          <p>{t.mapText}</p>
        </Disclosure>
      </Sample>
      <Sample name="EmptyState">
        <EmptyState title={t.empty} actions={<WaysOut words={t} />}>
          {t.emptyText}
        </EmptyState>
      </Sample>
    </Part>
  );
}

interface Registration {
  name: string;
  workshop: string;
  when: string;
  knot: Knot;
  state: string;
  meetings: number;
}

function Registrations({ words: t }: { words: Messages['lists'] }) {
  const rows: Registration[] = [
    { name: 'Josette Vidal', workshop: t.mail, when: '24/11', knot: 'full', state: t.confirmed, meetings: 4 },
    { name: 'Roger Couderc', workshop: t.mail, when: '24/11', knot: 'half', state: t.answer, meetings: 9 },
    { name: 'Odile Marty', workshop: t.scam, when: '26/11', knot: 'hollow', state: t.waiting, meetings: 0 },
    {
      name: 'Serge Roux',
      workshop: t.photos,
      when: '25/11',
      knot: 'crossed',
      state: t.cancelled,
      meetings: 6,
    },
  ];
  return (
    <form action="#listes">
      <Sample name="Table, .bulk">
        <div class="bulk">
          <b>{t.selected}</b>
          <Button dense>{t.confirm}</Button>
          <Button dense kind="secondary">
            {t.write}
          </Button>
          <a href="#listes">{t.unselect}</a>
        </div>
        <Table
          caption={t.caption}
          columns={columns(t)}
          rows={rows}
          isSelected={({ knot }) => knot === 'half'}
          pick={({ name, knot }) => (
            <input class="box" type="checkbox" aria-label={t.pick(name)} checked={knot === 'half'} />
          )}
        />
      </Sample>
    </form>
  );
}

const columns = (t: Messages['lists']): Column<Registration>[] => [
  { head: t.person, cell: ({ name }) => <a href="#listes">{name}</a> },
  { head: t.workshop, cell: ({ workshop }) => workshop },
  { head: t.when, cell: ({ when }) => when },
  { head: t.state, cell: ({ knot, state }) => <State knot={knot}>{state}</State>, phone: 'alone' },
  { head: t.meetings, cell: ({ meetings }) => meetings, numeric: true, phone: 'absent' },
];

const WaysOut = ({ words: t }: { words: Messages['lists'] }) => (
  <>
    <Button dense href="#listes">
      {t.everywhere}
    </Button>
    <Button dense kind="secondary" href="#listes">
      {t.clear}
    </Button>
  </>
);
