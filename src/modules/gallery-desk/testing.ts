import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { aPicture } from '#platform/testing/pictures';
import { testApp, type Visitor } from '../../testing.ts';

const start = new Date('2026-11-24T09:12:00Z');
const deskPath = '/extranet/galerie';

/** A small network for one test file: two spaces, who may look after them, and one empty album of the first. */
export function aGalleryDesk() {
  const db = freshDatabase();
  const desk = { gramat: '', figeac: '', nadia: '', album: '' };
  const app = testApp(db, () => start);
  beforeAll(async () => {
    await tellTerritory(db());
    const by = { actor: { id: null, name: 'essai' }, now: start };
    desk.gramat = (await addSpace(db(), aSpace(), by)).id;
    desk.figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
    desk.nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
  });
  beforeEach(async () => {
    await db().deleteFrom('album').execute();
    const row = { title: 'Portes ouvertes', spaceId: desk.gramat, createdAt: start, changedAt: start };
    desk.album = (await db().insertInto('album').values(row).returning('id').executeTakeFirstOrThrow()).id;
  });
  const someone = (role: Role, grant: Partial<Grant> = {}): Visitor =>
    app.visitorAs({
      personId: desk.nadia,
      grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
    });
  const photos = () => db().selectFrom('albumPhoto').selectAll().orderBy('position').execute();
  return Object.assign(desk, {
    db,
    app,
    someone,
    photos,
    animator: () => someone('animator', { spaces: [desk.gramat] }),
    /** Sends files to the album; the pictures have names that a phone gives. */
    send: (visitor: Visitor, files: readonly File[]) =>
      visitor.post(`${deskPath}/photos`, { album: desk.album, photos: files }),
    photoPath: async (act = ''): Promise<string> => `${deskPath}/photos/${(await photos())[0]?.id}${act}`,
    stored: (): string[] => {
      const shelf = join(app.program().parts.config.MAILLAGE_DATA, 'files', 'lot');
      return existsSync(shelf) ? readdirSync(shelf) : [];
    },
  });
}

let shade = 0;

/** A picture that no other test has. */
export const aFile = async (name = 'IMG_0412.jpg'): Promise<File> => {
  shade += 9;
  const bytes = await aPicture(960, 640)
    .tint({ r: shade % 256, g: 120, b: 80 })
    .jpeg()
    .toBuffer();
  return fileOf(bytes, name);
};

export const fileOf = (bytes: Buffer, name: string, type = 'image/jpeg'): File =>
  new File([new Uint8Array(bytes)], name, { type });
