import { defineModule, migrationsFrom } from '#platform/module';

export const placeSources = defineModule({
  name: 'place-sources',
  title: { fr: 'Sources de lieux', en: 'Sources of places' },
  purpose: 'exchange',
  does: {
    fr: 'D’où viennent les lieux importés, et ce que chaque source a le droit d’écrire.',
    en: 'Where imported places come from, and what each source may write.',
  },
  needs: ['network', 'place-formats', 'place-files'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'importLink', column: 'spaceId', how: 'passes' },
    // The history of the other page stays with it.
    { to: 'space', table: 'importSet', column: 'spaceId', how: 'stays' },
    { to: 'person', table: 'importSource', column: 'ownerId', how: 'passes' },
  ],
});
