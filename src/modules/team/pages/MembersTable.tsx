import type { StandIns } from '#modules/handovers';
import type { Invitation } from '#modules/invitations';
import {
  type HeldShare,
  isOver,
  looksAfterAll,
  type Places,
  shareInWords,
  welcomeAt,
  whereInWords,
} from '#modules/roles';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Column, Table } from '#ui/Table';
import type { Member } from '../member.ts';
import { words } from '../words.ts';
import { MemberStateView } from './MemberStateView.tsx';

export interface MembersTableProps {
  page: Page;
  members: readonly Member[];
  invitations: readonly Invitation[];
  shares: readonly HeldShare[];
  standIns: StandIns;
  welcomes: readonly { personId: string; spaceId: string }[];
  places: Places;
  count: number;
}

export function MembersTable(props: MembersTableProps) {
  const { page, members, count } = props;
  const t = words(page.lang).list;
  const columns: Column<Member>[] = [
    { head: t.name, cell: (member) => <a href={page.href(pathOf(member))}>{member.name}</a> },
    { head: t.roles, cell: (member) => <Roles {...props} member={member} />, phone: 'alone' },
    { head: t.state, cell: (member) => <MemberStateView page={page} member={member} />, phone: 'alone' },
  ];
  if (looksAfterAll(page.viewer)) columns.push(lastSeenColumn(page));
  return <Table caption={t.caption(count)} columns={columns} rows={members} />;
}

const pathOf = ({ kind, id }: Member): string =>
  kind === 'person' ? `/extranet/equipe/${id}` : `/extranet/equipe/invitations/${id}`;

function lastSeenColumn(page: Page): Column<Member> {
  const t = words(page.lang).list;
  const seen = ({ lastSeenAt }: Member): string =>
    lastSeenAt ? formatDateWithYear(page.lang, dateOf(lastSeenAt, page.network.zone)) : t.never;
  return { head: t.lastSeen, cell: seen, phone: 'named' };
}

/** What she holds now or soon; else what she is invited to, or where she welcomes the public. */
function Roles(props: MembersTableProps & { member: Member }) {
  const { page, member, invitations, places } = props;
  const held = props.shares.filter((share) => share.personId === member.id && !isOver(share, page.now));
  if (held.length > 0) return <Held {...props} held={held} />;
  const invited = invitations.find(({ id, personId }) => id === member.id || personId === member.id);
  if (invited) return <>{shareInWords(page.lang, invited, places)}</>;
  const spaces = props.welcomes
    .filter(({ personId }) => personId === member.id)
    .map(({ spaceId }) => spaceId);
  return (
    <>{spaces.length > 0 && words(page.lang).list.welcomesAt(whereInWords(welcomeAt(spaces), places))}</>
  );
}

function Held({ page, held, places, standIns }: MembersTableProps & { held: readonly HeldShare[] }) {
  const t = words(page.lang).shares;
  return (
    <>
      {held.map((share) => {
        const replaced = standIns.get(share.id);
        return (
          <div>
            {shareInWords(page.lang, share, places)}
            {replaced && <small> ({t.inPlaceOf(replaced.name)})</small>}
          </div>
        );
      })}
    </>
  );
}
