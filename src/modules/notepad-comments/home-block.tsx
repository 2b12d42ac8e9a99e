import { accessTo } from '#modules/notepads';
import type { Asked } from '#platform/http/env';
import type { Block } from '#platform/page-parts';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
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
  budgetBytes: 3000,
  async draw(asked, page) {
    const { db, viewer } = asked;
    if (viewer.personId === null) return null;
    const unread = await readable(asked, await unreadOf(db, viewer.personId, mostShown));
    if (unread.length === 0) return null;
    const t = words(page.lang);
    return (
      <AwaitingLines
        lines={unread.map(({ notepadId, title, passageId, text, authorName, isNamed }) => ({
          icon: 'talk',
          what: <b>{(isNamed ? t.home.named : t.home.answered)(authorName ?? t.gone, title)}</b>,
          why: excerptOf(text),
          action: (
            <Button kind="secondary" dense href={page.href(passagePath(notepadId, passageId))}>
              {t.home.read} <span class="unseen">{excerptOf(text)}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};

/** Who no longer reads a notepad is not called to it. */
async function readable(asked: Asked, unread: readonly Unread[]): Promise<Unread[]> {
  const ids = [...new Set(unread.map(({ notepadId }) => notepadId))];
  const opened = await Promise.all(ids.map(async (id) => [id, await accessTo(asked, id)] as const));
  const access = new Map(opened);
  return unread.filter(({ notepadId }) => (access.get(notepadId)?.access ?? 'none') !== 'none');
}

const excerptOf = (text: string): string => firstWords(text.replace(/\s+/g, ' '));
