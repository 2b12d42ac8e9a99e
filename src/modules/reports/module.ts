import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { awaitedErrors } from './edition-part.tsx';
import { examples } from './examples.ts';
import { linkPart } from './link-part.tsx';
import { routes } from './routes.tsx';
import { countsIn, forgetContacts, forgetHandlers } from './store.ts';
import { tellReports } from './tale.ts';
import { waitingBlock } from './waiting-block.tsx';

const monthMs = 30 * 86_400_000;

export const reports = defineModule({
  name: 'reports',
  title: { fr: 'Signalements', en: 'Error reports' },
  purpose: 'public',
  does: {
    fr: 'Chacun peut signaler une erreur sur une fiche, sans compte.',
    en: 'Anybody may report an error on a page, without an account.',
  },
  needs: ['network', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'errorReport', column: 'spaceId', how: 'passes' }],
  routes,
  examples,
  menu: [
    {
      path: '/extranet/signalements',
      label: { fr: 'Signalements', en: 'Error reports' },
      place: 'staff',
      group: menuGroups.upkeep,
      order: 12,
      permission: 'space.edit',
      count: async ({ db, viewer }) => (await countsIn(db, scopeOf(viewer, 'space.edit'))).open,
    },
  ],
  blocks: [waitingBlock],
  print: { editionParts: [awaitedErrors] },
  tales: [{ order: 60, title: 'Trois erreurs signalées', tell: tellReports }],
  spaceParts: [linkPart],
  personalRecords: [
    {
      what: {
        fr: 'Courriel ou téléphone de qui signale une erreur, s’il en laisse un',
        en: 'Email or phone of whoever reports an error, if left',
      },
      purpose: { fr: 'Répondre à cette personne', en: 'Answer that person' },
      legalBasis: { fr: 'Consentement', en: 'Consent' },
      kept: {
        fr: 'Un mois après que le signalement est traité',
        en: 'One month after the report is handled',
      },
      recipients: {
        fr: 'Les personnes qui tiennent la fiche de l’espace',
        en: 'Those who look after the space’s page',
      },
      erase: (db, now) => forgetContacts(db, new Date(now.getTime() - monthMs)),
    },
    {
      what: { fr: 'Nom de qui traite un signalement', en: 'Name of whoever handles a report' },
      purpose: { fr: 'Savoir qui s’en occupe', en: 'Know who sees to it' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an après, puis sans le nom', en: 'One year, then without the name' },
      recipients: {
        fr: 'Les personnes qui tiennent la fiche de l’espace',
        en: 'Those who look after the space’s page',
      },
      erase: (db, now) => forgetHandlers(db, new Date(now.getTime() - 12 * monthMs)),
    },
  ],
});
