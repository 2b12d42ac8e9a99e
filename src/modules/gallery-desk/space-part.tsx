import { albumsIn } from '#modules/gallery';
import { deskPath } from '#modules/gallery/rules';
import type { SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff page of a space: its latest albums, and the way to make one. */
export const albumsPart: SpacePart = {
  place: 'staff',
  order: 42,
  permission: 'gallery.edit',
  async draw({ db, viewer, lang }, page, { id }) {
    const t = words(lang);
    const asked = { spaceId: id, limit: mostShown, offset: 0 };
    const albums = await albumsIn(db, scopeOf(viewer, 'gallery.edit'), asked);
    return (
      <section>
        <h2>{t.inSpace.title}</h2>
        {albums.length === 0 ? (
          <p>{t.inSpace.intro}</p>
        ) : (
          <ul class="plain">
            {albums.map((album) => (
              <li>
                <a href={page.href(`${deskPath}/${album.id}`)}>{album.title}</a> ({t.count(album.photos)})
              </li>
            ))}
          </ul>
        )}
        <p class="buttons">
          <Button kind="secondary" href={page.href(`${deskPath}/nouvel-album?espace=${id}`)}>
            {t.newAlbum}
          </Button>
        </p>
      </section>
    );
  },
};
