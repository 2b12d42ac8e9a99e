import { defineModule, migrationsFrom } from '#platform/module';
import { yearCommand } from './command.ts';

export const demonstrationYear = defineModule({
  name: 'demonstration-year',
  title: { fr: 'Une année de démonstration', en: 'A year of the demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Douze mois inventés, derrière cette saison.',
    en: 'Twelve invented months behind this season.',
  },
  needs: [
    'network',
    'meetings',
    'workshop-dates',
    'registration',
    'attendance',
    'demonstration',
    'demonstration-season',
  ],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'demonstrationYear', column: 'spaceId', how: 'stays' }],
  commands: [yearCommand],
});
