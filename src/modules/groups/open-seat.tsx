import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import type { Group, Member } from './group.ts';
import { seatOf } from './seat-links.ts';
import { groupById } from './store.ts';
import { words } from './words.ts';

export interface OpenSeat {
  member: Member;
  group: Group;
  /** What the link opens. */
  id: string;
  /** No link writes in a group that is archived: it is only read. */
  mayWrite: boolean;
}

/** Whose link stands in the address, and what it opens; null when it opens nothing any more. */
export async function openSeat(c: Ask, what: string): Promise<OpenSeat | null> {
  const seat = await seatOf(c.var.db, what, c.req.param('token') ?? '');
  const group = seat && (await groupById(c.var.db, seat.member.groupId));
  return seat && group ? { ...seat, group, mayWrite: group.archivedAt === null } : null;
}

/** What a link that opens nothing answers. */
export const lostSeat = async (c: Ask): Promise<Response> =>
  c.html(<LostSeatPage page={await pageOf(c)} />, 410);

function LostSeatPage({ page }: { page: Page }) {
  const t = words(page.lang).lost;
  return (
    <Layout page={page} title={t.title} isPrivate>
      <h1>{t.title}</h1>
      <p class="lead">{t.why}</p>
    </Layout>
  );
}
