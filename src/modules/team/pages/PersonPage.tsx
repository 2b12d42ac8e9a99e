import type { StandIns } from '#modules/handovers';
import type { Invitation } from '#modules/invitations';
import { looksAfterAll, spaceInWords, teamCrumbs } from '#modules/roles';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Facts } from '#ui/Facts';
import { Notice } from '#ui/Notice';
import { Phones } from '#ui/Phones';
import { StaffLayout } from '#ui/StaffLayout';
import type { OpenedMember } from '../open-member.ts';
import { words } from '../words.ts';
import { MemberStateView } from './MemberStateView.tsx';
import { PersonVerbs } from './PersonVerbs.tsx';
import { periodOf, Shares } from './Shares.tsx';

export interface PersonPageProps {
  page: Page;
  opened: OpenedMember;
  standIns: StandIns;
  replacements: readonly { id: string; name: string; startsAt: Date; endsAt: Date | null }[];
  departure: { leftAt: Date; decidedBy: string; handedTo: string | null } | undefined;
  invitation: Invitation | undefined;
}

/** A person of the team: her account, what she does and where, what may be decided about her. */
export function PersonPage(props: PersonPageProps) {
  const { page, opened } = props;
  const { person } = opened;
  return (
    <StaffLayout
      page={page}
      title={person.name}
      breadcrumb={teamCrumbs(page, person.name)}
      current="/extranet/equipe"
    >
      <div class="stack">
        <h1>{person.name}</h1>
        {!opened.isHers && <Notice kind="info">{words(page.lang).person.elsewhere}</Notice>}
        <About {...props} />
        <Absence {...props} />
        <Shares page={page} opened={opened} standIns={props.standIns} />
        <Welcomes {...props} />
        <PersonVerbs page={page} opened={opened} invitation={props.invitation} />
      </div>
    </StaffLayout>
  );
}

function About({ page, opened }: PersonPageProps) {
  const { person, member, account } = opened;
  const t = words(page.lang);
  const seen = account?.lastSeenAt;
  return (
    <Facts
      facts={[
        [t.person.state, <MemberStateView page={page} member={member} />],
        ...(opened.isHers && member.email ? [[t.person.contact, member.email] as const] : []),
        ...(opened.isHers && person.phone
          ? [[t.person.phone, <Phones>{formatPhone(person.phone)}</Phones>] as const]
          : []),
        ...(looksAfterAll(page.viewer) && account
          ? [
              [t.person.lastSeen, seen ? dayOf(page, seen) : t.list.never] as const,
              [t.person.code, account.hasSecondFactor ? t.person.codeOn : t.person.codeOff] as const,
            ]
          : []),
      ]}
    />
  );
}

function Absence({ page, opened, replacements, departure }: PersonPageProps) {
  const t = words(page.lang).person;
  return (
    <>
      {[...new Map(replacements.map((each) => [each.id + each.startsAt, each])).values()].map((each) => (
        <Notice kind="info">{t.replacedBy(each.name, periodOf(page, each))}</Notice>
      ))}
      {departure && opened.member.state === 'deactivated' && (
        <p>
          {t.left(dayOf(page, departure.leftAt), departure.decidedBy)}{' '}
          {departure.handedTo && t.handedTo(departure.handedTo)}
        </p>
      )}
    </>
  );
}

function Welcomes({ page, opened: { welcomes, places } }: PersonPageProps) {
  const t = words(page.lang).person;
  if (welcomes.length === 0) return null;
  const leadsToSpaces = page.staffMenu.some(({ path }) => path === '/extranet/espaces');
  return (
    <section class="rule">
      <h2>{t.welcomesTitle}</h2>
      <ul>
        {welcomes.map((id) => (
          <li>
            {leadsToSpaces ? (
              <a href={page.href(`/extranet/espaces/${id}`)}>{spaceInWords(id, places)}</a>
            ) : (
              spaceInWords(id, places)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const dayOf = ({ lang, network }: Page, at: Date): string =>
  formatDateWithYear(lang, dateOf(at, network.zone));
