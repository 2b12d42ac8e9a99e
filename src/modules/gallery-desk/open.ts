import { albumById, photoById } from '#modules/gallery';
import type { AlbumPhoto, PlacedAlbum } from '#modules/gallery/rules';
import type { Ask } from '#platform/http/env';
import { found, idIn, requirePermission, type SignedIn } from '#platform/http/guard';

interface Opened {
  viewer: SignedIn;
  album: PlacedAlbum;
}

/** An album, for somebody who looks after its space. */
async function openFor(c: Ask, id: string): Promise<Opened> {
  const album = found(await albumById(c.var.db, id));
  const { spaceId, communeCode, epciCode } = album;
  return { viewer: requirePermission(c, 'gallery.edit', { spaceId, communeCode, epciCode }), album };
}

export const openAlbum = (c: Ask): Promise<Opened> => openFor(c, idIn(c));

/** A photo, for somebody who looks after the space of its album. */
export async function openPhoto(c: Ask): Promise<Opened & { photo: AlbumPhoto }> {
  requirePermission(c, 'gallery.edit');
  const photo = found(await photoById(c.var.db, idIn(c, 'photo')));
  return { ...(await openFor(c, photo.albumId)), photo };
}
