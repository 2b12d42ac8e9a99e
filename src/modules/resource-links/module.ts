import { resourceChanged } from '#modules/resources';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { checkLinks, readLinks } from './check-links.ts';
import { deadMark, deadPart, silentPart } from './parts.tsx';

export const resourceLinks = defineModule({
  name: 'resource-links',
  title: { fr: 'Liens des ressources', en: 'Links of resources' },
  purpose: 'sharing',
  does: {
    fr: 'Chaque mois, les liens des ressources sont suivis\u00a0; ceux qui ne mènent plus à rien sont signalés.',
    en: 'Each month the links of resources are followed; those that lead nowhere are said to be dead.',
  },
  needs: ['resources'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  listens: [on(resourceChanged, (tx, { resourceId }) => readLinks(tx, resourceId))],
  resourceParts: [silentPart, deadPart],
  resourceMarks: [deadMark],
  jobs: [
    {
      name: 'resource-links-check',
      schedule: '40 3 * * *',
      work: (db, _data, now) => checkLinks(db, now),
    },
  ],
});
