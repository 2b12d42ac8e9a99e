import type { Page } from '#platform/page';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { type Answer, type Called, heldSeats, isComing, seatsOf } from '../call.ts';
import { answersPath } from '../paths.ts';
import { words } from '../words.ts';

export interface AnswersProps {
  page: Page;
  sittingId: string;
  all: readonly Called[];
  quorum: number | null;
  /** A member: she reads who excuses herself, whoever else reads the group reads how many. */
  isInside: boolean;
  maySteer: boolean;
}

const knots: Record<Answer, Knot> = { there: 'full', remote: 'full', deputy: 'half', excused: 'crossed' };

/** Who comes, who does not, whether there are enough; what each added is for those who prepare the meeting. */
export function Answers(props: AnswersProps) {
  const { page, all, quorum, isInside, maySteer } = props;
  const t = words(page.lang).part;
  const excused = all.filter(({ call }) => call?.answer === 'excused');
  const silent = all.filter(({ call }) => !call?.answer);
  const replaced = all.filter(({ call }) => call?.answer === 'deputy');
  const names = excused.map(({ member }) => member.name).join(', ');
  const held = heldSeats(all);
  return (
    <>
      <p>
        {t.counts(all.filter(isComing).length, excused.length, silent.length)}{' '}
        {replaced.length > 0 && t.replaced(replaced.length)}
      </p>
      {quorum !== null && seatsOf(all).length > 0 && (
        <p>
          <State knot={held >= quorum ? 'full' : 'half'}>
            {(held >= quorum ? t.quorumReached : t.quorumMissing)(quorum, held)}
          </State>
        </p>
      )}
      {maySteer && <Lines {...props} />}
      {!maySteer && isInside && excused.length > 0 && <p>{`${t.excused} ${names}`}</p>}
    </>
  );
}

function Lines({ page, sittingId, all }: AnswersProps) {
  const t = words(page.lang);
  const nameOf = (id: string | null) => all.find(({ member }) => member.id === id)?.member.name;
  return (
    <Table<Called>
      caption={t.part.caption}
      rows={all}
      columns={[
        {
          head: t.part.name,
          cell: ({ member }) => (
            <>
              {member.name}
              {member.deputyOf && nameOf(member.deputyOf) && (
                <small class="meta"> {t.part.deputyOf(nameOf(member.deputyOf) ?? '')}</small>
              )}
              {member.email === null && <small class="meta"> {t.part.withoutEmail}</small>}
            </>
          ),
        },
        { head: t.part.organisation, cell: ({ member }) => member.organisation, phone: 'alone' },
        {
          head: t.part.answer,
          cell: ({ call }) => (
            <>
              <State knot={call?.answer ? knots[call.answer] : 'hollow'}>
                {call === null
                  ? t.said.notCalled
                  : call.answer === 'deputy' && nameOf(call.deputyId)
                    ? t.said.deputyNamed(nameOf(call.deputyId) ?? '')
                    : t.said[call.answer ?? 'none']}
              </State>
              {call?.said && (
                <small class="meta" lang={page.network.lang}>
                  {' '}
                  {call.said}
                </small>
              )}
            </>
          ),
          phone: 'alone',
        },
        {
          head: t.part.note,
          cell: ({ member }) => (
            <a href={page.href(answersPath(sittingId, member.id))}>
              {t.part.noteIt} <span class="unseen">{t.part.noteFor(member.name)}</span>
            </a>
          ),
          phone: 'alone',
        },
      ]}
    />
  );
}
