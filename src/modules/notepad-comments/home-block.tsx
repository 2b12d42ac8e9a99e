import { accessTo } from '#modules/notepads';
import { notepadPath } from '#modules/notepads/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { type Await, AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { unreadNamingsOf } from './naming-store.ts';
import { passagePath } from './paths.ts';
import { firstWords } from './quote.ts';
import { type Unread, unreadOf } from './unread-store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: who named her or answered her, until she opens that. */
export const unreadBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 35,
  budgetBytes: 4500,
  async draw(asked, page) {
    const { db, viewer } = asked;
    if (viewer.personId === null) return null;
    const lines = [
      ...(await unreadOf(db, viewer.personId, mostShown)).map((unread) => commentLine(page, unread)),
      ...(await unreadNamingsOf(db, viewer.personId, mostShown)).map((unread) => textLine(page, unread)),
    ];
    const shown = await readable(asked, lines);
    return shown.length === 0 ? null : <AwaitingLines lines={shown.map((line) => drawn(page, line))} />;
  },
};

interface Line {
  notepadId: string;
  path: string;
  what: string;
  why: string;
}

function commentLine(page: Page, unread: Unread): Line {
  const { notepadId, passageId, title, text } = unread;
  const t = words(page.lang);
  const say = unread.isNamed ? t.home.named : t.home.answered;
  const path = passagePath(notepadId, passageId);
  return { notepadId, path, what: say(unread.authorName ?? t.gone, title), why: excerptOf(text) };
}

const textLine = (
  page: Page,
  { notepadId, title, quote }: { notepadId: string; title: string; quote: string },
): Line => ({
  notepadId,
  path: notepadPath(notepadId),
  what: words(page.lang).home.inText(title),
  why: excerptOf(quote),
});

const drawn = (page: Page, { path, what, why }: Line): Await => ({
  icon: 'talk',
  what: <b>{what}</b>,
  why,
  action: (
    <Button kind="secondary" dense href={page.href(path)}>
      {words(page.lang).home.read} <span class="unseen">{why}</span>
    </Button>
  ),
});

/** Who no longer reads a notepad is not called to it. */
async function readable(asked: Asked, lines: readonly Line[]): Promise<Line[]> {
  const ids = [...new Set(lines.map(({ notepadId }) => notepadId))];
  const opened = await Promise.all(ids.map(async (id) => [id, await accessTo(asked, id)] as const));
  const access = new Map(opened);
  return lines.filter(({ notepadId }) => (access.get(notepadId)?.access ?? 'none') !== 'none');
}

const excerptOf = (text: string): string => firstWords(text.replace(/\s+/g, ' '));
