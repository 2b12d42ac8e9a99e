import { meetingsLeft } from '#modules/meetings';
import { examples } from '#modules/planning';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { blocks } from './blocks.tsx';
import { listPart } from './parts.tsx';
import { routes } from './routes.tsx';
import { forgetNames, notedAmong } from './store.ts';

const threeMonths = 92 * 86_400_000;

export const attendance = defineModule({
  name: 'attendance',
  title: { fr: 'Présences', en: 'Attendance' },
  purpose: 'agenda',
  does: {
    fr: 'On note qui est venu, d’un geste sur une liste, ou sur une feuille à signer.',
    en: 'Who came is noted, by one tap on a list, or on a sheet to sign.',
  },
  needs: ['network', 'meetings', 'agenda', 'planning'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'attendanceNote', column: 'notedBy', how: 'passes' },
    { to: 'person', table: 'attendanceClosed', column: 'closedBy', how: 'passes' },
  ],
  listens: [
    on(meetingsLeft, async (tx, { meetingIds, held }) => {
      for (const id of await notedAmong(tx, meetingIds)) held.add(id);
    }),
  ],
  routes,
  examples: { seance: examples.seance },
  meetingParts: [listPart],
  blocks,
  personalRecords: [
    {
      what: {
        fr: 'Qui est venu à une séance : présent ou absent, nom des personnes venues sans inscription',
        en: 'Who came to a meeting: present or absent, names of those who walked in',
      },
      purpose: { fr: 'Compter les personnes accueillies', en: 'To count the people welcomed' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Les noms, trois mois après la séance', en: 'Names, three months after the meeting' },
      recipients: { fr: 'L’équipe de l’espace', en: 'The team of the space' },
      erase: (db, now) => forgetNames(db, new Date(now.getTime() - threeMonths)),
    },
  ],
});
