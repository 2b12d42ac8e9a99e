import { defineModule, migrationsFrom } from '#platform/module';
import { indicators } from './indicators.ts';
import { keepReadings } from './keep.ts';
import { tellVisits } from './tale.ts';

export const visits = defineModule({
  name: 'visits',
  title: { fr: 'Lecture du site', en: 'Reading of the site' },
  purpose: 'team',
  does: {
    fr: 'Combien de fois chaque page est lue et chaque fichier téléchargé, sans témoin de connexion et sans suivre personne.',
    en: 'How often each page is read and each file downloaded, without cookies and without following anybody.',
  },
  needs: [],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  visited: keepReadings,
  indicators,
  tales: [{ order: 85, title: 'Deux ans de lecture du site', tell: tellVisits }],
});
