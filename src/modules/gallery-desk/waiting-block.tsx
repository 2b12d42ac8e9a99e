import { hiddenIn } from '#modules/gallery';
import { deskPath, deskPhotoPath } from '#modules/gallery/rules';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLine, AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { words } from './words.ts';

const mostShown = 4;

/** On the staff's home: the photos that somebody asked to be taken down. She waits for an answer: they stand before all else. */
export const waitingBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 5,
  budgetBytes: 4000,
  permission: 'gallery.edit',
  async draw({ db, viewer, lang }, page) {
    const asked = await hiddenIn(db, scopeOf(viewer, 'gallery.edit'), mostShown + 1);
    if (asked.length === 0) return null;
    const t = words(lang);
    const action = (path: string, verb: string, about: string) => (
      <Button kind="secondary" dense href={page.href(path)}>
        {verb} <span class="unseen">{about}</span>
      </Button>
    );
    return (
      <>
        <AwaitingLines
          lines={asked.slice(0, mostShown).map(({ id, title, spaceName, communeName }) => ({
            icon: 'eye',
            what: <b>{t.state.hidden}</b>,
            why: `${title} (${spaceName}, ${communeName})`,
            action: action(deskPhotoPath(id), t.waiting.decide, title),
          }))}
        />
        {asked.length > mostShown && (
          <AwaitingLine
            icon="eye"
            what={t.waiting.more}
            action={action(deskPath, t.waiting.all, t.waiting.more)}
          />
        )}
      </>
    );
  },
};
