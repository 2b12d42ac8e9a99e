import { defineModule, migrationsFrom } from '#platform/module';

export const upkeep = defineModule({
  name: 'upkeep',
  title: { fr: 'Tenue des fiches', en: 'Upkeep of pages' },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
});
