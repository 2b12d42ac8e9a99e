import { spaceChanged, spacesAdded } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { catchUp, openFrom, refreshAllOpenings, refreshOpenings } from './refresh-openings.ts';
import { eraseOldSpecialHours } from './store.ts';

export const hours = defineModule({
  name: 'hours',
  title: { fr: 'Horaires', en: 'Opening hours' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'specialHours', column: 'spaceId', how: 'passes' },
    { to: 'space', table: 'opening', column: 'spaceId', how: 'stays' },
    { to: 'space', table: 'openingsDue', column: 'spaceId', how: 'stays' },
  ],
  listens: [
    on(spacesAdded, (tx, { spaceIds, now }) => openFrom(tx, spaceIds, now)),
    on(spaceChanged, async (tx, { spaceId, fields, now }) => {
      // Its public holidays are those of its commune.
      if (fields.some((field) => ['hours', 'status', 'communeCode'].includes(field)))
        await refreshOpenings(tx, [spaceId], now);
    }),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui annonce une fermeture ou une ouverture',
        en: 'Name of whoever announces a closing or an opening',
      },
      purpose: { fr: 'Savoir à qui demander, dans l’équipe', en: 'Know whom to ask, within the team' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an après le dernier jour annoncé', en: 'One year after the last day announced' },
      recipients: {
        fr: 'Les personnes qui tiennent la fiche de l’espace',
        en: 'Those who look after the space’s page',
      },
      erase: eraseOldSpecialHours,
    },
  ],
  jobs: [
    {
      name: 'hours-refresh',
      schedule: '20 3 * * *',
      work: async (db, _data, now) => {
        await refreshAllOpenings(db, now);
      },
    },
    {
      name: 'hours-catch-up',
      schedule: '* * * * *',
      work: async (db, _data, now) => {
        await catchUp(db, now);
      },
    },
  ],
});
