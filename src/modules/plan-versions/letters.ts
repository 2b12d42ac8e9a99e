import { membersOf } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import type { Plan } from '#modules/plans/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Part } from '#platform/letters/parts';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { formatDateWithYear } from '#platform/time-words';
import { versionPath } from './paths.ts';
import type { VersionState } from './version.ts';
import type { Decision } from './versions-store.ts';
import { words } from './words.ts';

export const planTopic: MailTopic = {
  name: 'plan-versions.steps',
  label: {
    fr: 'Les plans de vos groupes, soumis, validés ou renvoyés',
    en: 'The plans of your groups, submitted, validated or sent back',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

interface About {
  plan: Plan;
  group: Group;
  committee: Group;
  version: { number: number };
}

interface Step extends Pick<Decision, 'word' | 'scenario' | 'metOn'> {
  state: VersionState;
  /** Who did it: she is not told. */
  personId: string | null;
  name: string;
  decidedAt: Date;
}

/**
 * Tells the group what becomes of its plan, and those who answer for the committee, in whose name the coordination may decide.
 * Everything that was said stands in the letter: its page wants an account.
 */
export async function tellStep(tx: Database, { plan, group, committee, version }: About, step: Step) {
  const lang = await langOf(tx);
  const t = words(lang).letters;
  const { number } = version;
  const title = t[step.state].subject(plan.title);
  const said: Part[] = [
    { plain: t[step.state].says(step.name, number, plan.title, committee.name) },
    ...(step.metOn ? [{ plain: words(lang).version.inMeeting(formatDateWithYear(lang, step.metOn)) }] : []),
    ...(step.scenario ? [{ plain: words(lang).version.keeps(step.scenario) }] : []),
    ...(step.word ? [{ title: t.word }, { plain: step.word }] : []),
    { label: t.read, address: siteAddress(tx, versionPath(plan.id, number), lang) },
  ];
  const readers = [
    ...(await membersOf(tx, group.id)),
    ...(await membersOf(tx, committee.id)).filter(answers),
  ];
  await sendMails(
    tx,
    [...new Map(readers.map((reader) => [reader.personId, reader])).values()]
      .filter(
        (one): one is Member & { email: string } => one.email !== null && one.personId !== step.personId,
      )
      .map(({ name, email }) => ({
        to: email,
        lang,
        subject: title,
        text: [{ plain: t.hello(name) }, ...said, siteName(tx)],
        short: said,
        topic: planTopic.name,
        now: step.decidedAt,
      })),
  );
}

const answers = ({ standing }: Member): boolean => standing !== 'member';
