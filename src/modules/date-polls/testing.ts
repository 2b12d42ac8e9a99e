import { beforeEach } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { pollsOf } from './store.ts';

const start = new Date('2026-11-24T09:12:00Z');

const dates = {
  title: 'Réunion de décembre',
  closesOn: '2026-12-01',
  act: 'open',
  day1: '2026-12-03',
  from1: '14h',
  to1: '16 h 30',
  day2: '2026-12-08',
};

const aReader: Parameters<ReturnType<typeof testApp>['visitorAs']>[0] = {
  personId: '01900000-0000-7000-8000-0000000000aa',
  grants: [{ role: 'animator', communes: [], epcis: [], spaces: [] }],
};

/** A group that looks for a date, for one test file: Leïla presides, Bruno and Aïcha are members. */
export function aPollingGroup() {
  const db = freshDatabase();
  const box = { now: start, slug: '', groupId: '', people: [] as string[] };
  const app = testApp(db, () => box.now);
  beforeEach(async () => {
    box.now = start;
    for (const table of ['workingGroup', 'outgoingMail', 'throttle'] as const)
      await db().deleteFrom(table).execute();
    const people = [{ name: 'Leïla', standing: 'chair' as const }, { name: 'Bruno' }, { name: 'Aïcha' }];
    const group = await aGroup(db(), {}, people);
    Object.assign(box, { slug: group.slug, groupId: group.id, people: group.personIds });
  });
  const member = (rank: number) => app.visitorAs({ personId: box.people[rank] ?? '', grants: [] });
  const list = () => `/extranet/groupes/${box.slug}/sondages`;
  const mails = () => db().selectFrom('outgoingMail').selectAll().orderBy('id').execute();
  return Object.assign(box, {
    db,
    dates,
    member,
    /** Somebody of the network who reads the group, which is open, and is no member. */
    reader: () => app.visitorAs(aReader),
    list,
    mails,
    visitor: app.visitor,
    async opened() {
      const sent = await member(1).submit(`${list()}/nouveau`, dates);
      const [poll] = await pollsOf(db(), box.groupId);
      if (!poll) throw new Error(plain(sent.text));
      const fields = poll.options.map(({ id }) => `date-${id}`) as [string, string];
      return { poll, path: `${list()}/${poll.id}`, fields };
    },
    async linkTo(rank: number): Promise<string> {
      const hers = (await mails()).filter(
        ({ recipient }) => recipient === `membre${rank}@${box.slug}.example`,
      );
      return /http:\/\/localhost:3000(\/sondages\S+)/.exec(hers.at(-1)?.text ?? '')?.[1] ?? '';
    },
    async sharedLink(path: string): Promise<string> {
      const { text } = await member(1).get(path);
      const [, address = ''] = /<code>([\s\S]*?)<\/code>/.exec(text) ?? [];
      return new URL(address.replace(/<wbr\/?>/g, '')).pathname;
    },
  });
}
