import { defineModule, migrationsFrom } from '#platform/module';
import { forgetWhoDecided } from './store.ts';

const yearMs = 365 * 86_400_000;

export const likeness = defineModule({
  name: 'likeness',
  title: { fr: 'Recherche de doublons', en: 'Finding duplicates' },
  purpose: 'register',
  does: { fr: 'Repère ce qui est peut-être écrit deux fois.', en: 'Finds what may be written twice.' },
  needs: ['network', 'accounts'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui a dit que deux fiches qui se ressemblent sont bien deux',
        en: 'Name of whoever said that two pages that look alike are two',
      },
      purpose: { fr: 'Pouvoir lui demander pourquoi', en: 'Be able to ask why' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an, puis sans le nom', en: 'One year, then without the name' },
      recipients: { fr: 'La coordination', en: 'The coordination' },
      erase: (db, now) => forgetWhoDecided(db, new Date(now.getTime() - yearMs)),
    },
  ],
});
