import { deskPath } from '#modules/gallery/rules';
import { meetingById } from '#modules/meetings';
import type { MeetingPart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { eventsIn } from './store.ts';
import { words } from './words.ts';

/** On the page of a meeting for those who hold it, once it took place: the way to show what happened. */
export const albumPart: MeetingPart = {
  place: 'staff',
  order: 60,
  permission: 'gallery.edit',
  async draw({ db, viewer, lang, now }, page, { id }) {
    const meeting = await meetingById(db, id);
    if (!meeting || meeting.startsAt > now) return null;
    const scope = scopeOf(viewer, 'gallery.edit');
    const [event] = await eventsIn(db, scope, { now, id: meeting.seriesId });
    if (!event) return null;
    const t = words(lang);
    return (
      <section>
        <h2>{t.inSpace.title}</h2>
        <p>{t.inSpace.intro}</p>
        <p class="buttons">
          <Button kind="secondary" href={page.href(`${deskPath}/nouvel-album?atelier=${event.id}`)}>
            {t.newAlbum}
          </Button>
        </p>
      </section>
    );
  },
};
