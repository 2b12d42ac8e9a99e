import { Hono } from 'hono';
import { deskPath, mostUploadMegabytes } from '#modules/gallery/rules';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { albumRoutes } from './album-routes.tsx';
import { blurRoutes } from './blur-routes.tsx';
import { consentRoutes } from './consent-routes.ts';
import { examples } from './examples.ts';
import { albumPart } from './meeting-part.tsx';
import { photoRoutes } from './photo-routes.tsx';
import { prolongRoutes } from './prolong-routes.tsx';
import { albumsPart } from './space-part.tsx';
import { waitingBlock } from './waiting-block.tsx';

export const galleryDesk = defineModule({
  name: 'gallery-desk',
  title: { fr: 'Tenue de la galerie', en: 'Upkeep of the gallery' },
  purpose: 'sharing',
  does: {
    fr: 'Les équipes font leurs albums, et notent qui a donné son accord.',
    en: 'Teams make their albums, and note who agreed.',
  },
  needs: ['network', 'gallery', 'meetings'],
  routes: new Hono<Env>()
    .route('/', albumRoutes)
    .route('/', blurRoutes)
    .route('/', consentRoutes)
    .route('/', prolongRoutes)
    .route('/', photoRoutes),
  uploads: [{ path: `${deskPath}/photos`, megabytes: mostUploadMegabytes }],
  examples,
  permissions: { 'gallery.edit': ['coordinator', 'ambassador', 'animator'] },
  menu: [
    {
      path: deskPath,
      label: { fr: 'Galerie', en: 'Gallery' },
      place: 'staff',
      group: menuGroups.sharing,
      order: 9,
      permission: 'gallery.edit',
    },
  ],
  blocks: [waitingBlock],
  spaceParts: [albumsPart],
  meetingParts: [albumPart],
});
