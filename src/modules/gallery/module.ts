import { Hono } from 'hono';
import { spaceChanged } from '#modules/network';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { filesOfGallery } from './consent-store.ts';
import { eraseWaiting } from './erase-waiting.ts';
import { examples } from './examples.ts';
import { albumsOfSpace, findableAlbums, tellAlbums } from './findables.ts';
import { albumList } from './lists.ts';
import { albumsOfMeeting, latestAlbums, latestPhotos } from './parts.tsx';
import { albumPath, galleryPath } from './paths.ts';
import { listAlbums } from './public-store.ts';
import { renditionRoutes } from './rendition-routes.ts';
import { routes } from './routes.tsx';
import { takeDownBeforeServing, takeDownWhatIsOver } from './take-down.ts';

export const gallery = defineModule({
  name: 'gallery',
  title: { fr: 'Galerie', en: 'Gallery' },
  purpose: 'sharing',
  does: {
    fr: 'Des albums de photos, que chacun de ceux que l’on reconnaît a autorisées.',
    en: 'Albums of photos, to which each person who can be recognised agreed.',
  },
  needs: ['network', 'accounts', 'meetings', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'album', column: 'spaceId', how: 'passes' }],
  findables: [findableAlbums],
  listens: [
    on(spaceChanged, async (tx, { spaceId, now }) => tellAlbums(tx, await albumsOfSpace(tx, spaceId), now)),
  ],
  routes: new Hono<Env>().route('/', renditionRoutes).route('/', routes),
  examples,
  menu: [{ path: galleryPath, label: { fr: 'Galerie', en: 'Gallery' }, place: 'footer', order: 30 }],
  spaceParts: [latestAlbums],
  meetingParts: [albumsOfMeeting],
  blocks: [latestPhotos],
  lists: [albumList],
  sitemap: async (db, now) => [
    { path: galleryPath, changedAt: null },
    ...(await listAlbums(db, { now, limit: 5000 })).map((album) => ({
      path: albumPath(album),
      changedAt: album.changedAt,
    })),
  ],
  files: filesOfGallery,
  beforeServing: takeDownBeforeServing,
  jobs: [
    {
      name: 'take-down-photos',
      schedule: '7 * * * *',
      work: (db, _data, now, around) => takeDownWhatIsOver(db, now, around),
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Photos où l’on reconnaît quelqu’un\u00a0; nom de la personne, de son représentant si elle est mineure, et papier signé',
        en: 'Photos in which somebody can be recognised; her name, that of her guardian if she is a minor, and the signed paper',
      },
      purpose: {
        fr: 'Montrer la vie des espaces, avec l’accord de chacun',
        en: 'Show the life of the spaces, with everybody’s consent',
      },
      legalBasis: { fr: 'Consentement', en: 'Consent' },
      kept: {
        fr: 'Jusqu’à la date de l’autorisation, ou jusqu’à ce que la photo soit retirée\u00a0; trente jours pour une photo qui n’est pas décrite, ou dont quelqu’un a demandé le retrait\u00a0: tout s’efface alors de soi-même',
        en: 'Until the day that the consent says, or until the photo is taken down; thirty days for a photo that nobody describes, or that somebody asked to be taken down: everything is then erased by itself',
      },
      erase: eraseWaiting,
      recipients: {
        fr: 'Le public pour les photos\u00a0; l’équipe de l’espace pour les noms et les papiers',
        en: 'The public for photos; the space’s team for names and papers',
      },
    },
  ],
});
