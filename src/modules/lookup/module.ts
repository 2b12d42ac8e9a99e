import { defineModule, migrationsFrom } from '#platform/module';

export const lookup = defineModule({
  name: 'lookup',
  title: { fr: 'Recherche par mots et par commune', en: 'Search by words and by commune' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
});
