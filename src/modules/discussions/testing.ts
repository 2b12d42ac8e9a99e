import { beforeEach } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import type { Role } from '#platform/access';
import { enterMail } from '#platform/incoming/enter-mail';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { discussions } from './module.ts';
import { discussionsOf, postsOf } from './store.ts';

const start = new Date('2026-11-24T09:12:00Z');
const all = { limit: 100, offset: 0 };

export interface Written {
  from?: string;
  to?: string;
  subject?: string;
  /** Beside the usual ones; null takes one of these out. */
  headers?: Readonly<Record<string, string | null>>;
  text?: string;
  /** The whole body, with a `Content-Type` in the headers. */
  body?: string;
}

/** A mail as a mail program writes it. */
export function aMail({ from, to, subject, headers = {}, text, body }: Written): string {
  const all: Record<string, string | null> = {
    From: `Bruno <${from}>`,
    To: to ?? '',
    Subject: subject ?? 'Re: [Économie et télétravail] Débit',
    'Message-ID': '<un@membre.example>',
    Date: 'Tue, 24 Nov 2026 10:00:00 +0100',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`));
  return `${lines.join('\r\n')}\r\n\r\n${(body ?? text ?? 'Oui pour moi.').replace(/\r?\n/g, '\r\n')}`;
}

/** A group that discusses, for one test file: Leïla presides, Bruno and Aïcha are members. */
export function aTalkingGroup() {
  const db = freshDatabase();
  const box = { now: start, slug: '', groupId: '', people: [] as string[] };
  const app = testApp(db, () => box.now);
  beforeEach(async () => {
    box.now = start;
    for (const table of ['workingGroup', 'outgoingMail', 'incomingMailCount'] as const)
      await db().deleteFrom(table).execute();
    const people = [{ name: 'Leïla', standing: 'chair' as const }, { name: 'Bruno' }, { name: 'Aïcha' }];
    const group = await aGroup(db(), {}, people);
    Object.assign(box, { slug: group.slug, groupId: group.id, people: group.personIds });
  });
  const member = (rank: number, name = 'Nadia Ferrand') =>
    app.visitorAs({ personId: box.people[rank] ?? '', grants: [], name });
  const stranger = (role: Role | null) =>
    app.visitorAs({
      personId: '01900000-0000-7000-8000-00000000000f',
      grants: role === null ? [] : [{ role, communes: [], epcis: [], spaces: [] }],
    });
  const list = () => `/extranet/groupes/${box.slug}/discussions`;
  const inboxOf = (network: string) => (network === 'lot' ? { db: db(), modules: [discussions] } : null);
  const discussion = async () => {
    const [first] = await discussionsOf(db(), box.groupId, all);
    if (!first) throw new Error('No discussion was opened.');
    return first;
  };
  return Object.assign(box, {
    db,
    member,
    anybody: () => app.visitor(),
    stranger,
    list,
    discussion,
    mailOf: (rank: number) => `membre${rank}@${box.slug}.example`,
    mails: () => db().selectFrom('outgoingMail').selectAll().orderBy('id').execute(),
    /** Leïla asks the group; answers the page of her discussion. */
    async opened(text = 'Quel débit faut-il ?'): Promise<string> {
      const sent = await member(0, 'Leïla').submit(`${list()}/nouvelle`, { title: 'Débit', text });
      return sent.location ?? '';
    },
    /** The address that a member has for her answers. */
    async addressOf(rank: number): Promise<string> {
      const { token } = await db()
        .selectFrom('discussionAddress')
        .select('token')
        .where('personId', '=', box.people[rank] ?? '')
        .executeTakeFirstOrThrow();
      return `reponses+lot-${token}@espaces.lot.example`;
    },
    enter: (raw: string | Uint8Array, to: string, from: string | null = 'bounce@membre.example') =>
      enterMail(inboxOf, { raw: typeof raw === 'string' ? Buffer.from(raw) : raw, from, to: [to] }, box.now),
    posts: async () => postsOf(db(), (await discussion()).id, all),
    counted: async () =>
      Object.fromEntries(
        (await db().selectFrom('incomingMailCount').selectAll().execute()).map(({ fate, count }) => [
          fate,
          count,
        ]),
      ),
  });
}
