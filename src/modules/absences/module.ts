import { defineModule, migrationsFrom } from '#platform/module';
import { missedPart } from './missed-part.tsx';
import { forgetAbsences } from './store.ts';
import { tellAbsences } from './tell-absences.ts';

const threeMonths = 92 * 86_400_000;

export const absences = defineModule({
  name: 'absences',
  title: { fr: 'Suivi des absences', en: 'Following up absences' },
  purpose: 'agenda',
  does: {
    fr: 'Un mot à qui n’est pas venu : comment revenir, comment annuler la suite.',
    en: 'A word to whoever did not come: how to come again, how to cancel what comes next.',
  },
  needs: ['network', 'meetings', 'registration', 'registration-letters', 'attendance'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  meetingParts: [missedPart],
  jobs: [
    {
      name: 'absence-mails',
      schedule: '0 10 * * *',
      async work(db, _data, now) {
        await tellAbsences(db, now);
      },
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'À qui l’on a dit qu’elle nous avait manqué',
        en: 'Who was told that she was missed',
      },
      purpose: {
        fr: 'Ne le dire qu’une fois, et dire comment revenir',
        en: 'To say it only once, and how to come again',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Trois mois', en: 'Three months' },
      recipients: { fr: 'L’équipe de l’espace', en: 'The team of the space' },
      erase: (db, now) => forgetAbsences(db, new Date(now.getTime() - threeMonths)),
    },
  ],
});
