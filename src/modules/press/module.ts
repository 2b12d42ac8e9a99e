import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { contactRoutes } from './contact-routes.tsx';
import { eraseUnused, listContacts } from './contact-store.ts';
import { releasePart } from './news-part.tsx';
import { pressPath } from './paths.ts';
import { releaseTopic } from './press.ts';
import { releaseRoutes } from './release-routes.tsx';
import { latestRelease } from './release-store.ts';
import { sheetRoutes } from './sheet-routes.ts';
import { tellPress } from './tale.ts';

const threeYearsMs = 3 * 365 * 86_400_000;

export const press = defineModule({
  name: 'press',
  title: { fr: 'Presse', en: 'Press' },
  purpose: 'team',
  does: {
    fr: 'Une actualité devient un communiqué, qui part aux médias du territoire que vous choisissez.',
    en: 'An item of news becomes a release, which leaves for the media of the territory that you choose.',
  },
  needs: ['network', 'mail-preferences', 'news'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', contactRoutes).route('/', releaseRoutes).route('/', sheetRoutes),
  examples: {
    item: async (db) => (await latestRelease(db))?.itemId ?? null,
    contact: async (db) => (await listContacts(db))[0]?.id ?? null,
    release: async (db) => (await latestRelease(db))?.id ?? null,
  },
  permissions: { 'press.send': ['coordinator'] },
  menu: [
    {
      path: pressPath,
      label: { fr: 'Presse', en: 'Press' },
      place: 'staff',
      order: 64,
      group: menuGroups.network,
      permission: 'press.send',
    },
  ],
  newsParts: [releasePart],
  mailTopics: [releaseTopic],
  tales: [{ order: 90, title: 'Trois contacts de la presse', tell: tellPress }],
  personalRecords: [
    {
      what: {
        fr: 'Contacts des médias locaux\u00a0: nom, média, territoire, courriel, téléphone\u00a0; ce qui leur a été envoyé, et quand',
        en: 'Contacts of local media: name, medium, territory, email, telephone; what they were sent, and when',
      },
      purpose: {
        fr: 'Faire connaître ce que fait le réseau',
        en: 'To make known what the network does',
      },
      legalBasis: {
        fr: 'Intérêt légitime\u00a0: des professionnels, écrits à ce titre, qui arrêtent d’un geste',
        en: 'Legitimate interest: professionals, written to as such, who stop it by one press',
      },
      kept: {
        fr: 'Trois ans après le dernier envoi, ou jusqu’à ce que la personne demande à être effacée',
        en: 'Three years after the last sending, or until the person asks to be erased',
      },
      recipients: { fr: 'La coordination du réseau', en: 'The coordination of the network' },
      erase: (db, now) => eraseUnused(db, new Date(now.getTime() - threeYearsMs)),
    },
  ],
});
