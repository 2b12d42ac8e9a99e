import { meetingChanged, meetingsLeft, seriesChanged } from '#modules/meetings';
import { on } from '#platform/events';
import { addressLost } from '#platform/mail/lose-address';
import { defineModule, migrationsFrom } from '#platform/module';
import { expected } from './expected.ts';
import { followSeries, holdBooked, noteChange } from './follow-changes.ts';
import { forget } from './forget.ts';
import { callInstead } from './lost-address.ts';

export const registration = defineModule({
  name: 'registration',
  title: { fr: 'Inscriptions', en: 'Registrations' },
  purpose: 'agenda',
  does: {
    fr: 'Qui vient à une séance, qui attend une place.',
    en: 'Who comes to a meeting, who waits for a seat.',
  },
  needs: ['network', 'meetings'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  expects: expected,
  listens: [
    on(meetingChanged, noteChange),
    on(seriesChanged, followSeries),
    on(meetingsLeft, holdBooked),
    on(addressLost, callInstead),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Qui s’inscrit à un atelier : nom, téléphone ou courriel, besoin matériel',
        en: 'Who registers for a workshop: name, telephone or email, material need',
      },
      purpose: {
        fr: 'Garder une place, prévenir d’un changement, préparer l’accueil',
        en: 'Keep a seat, tell of a change, prepare the welcome',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Trois mois après la dernière séance, puis sans nom ni coordonnées',
        en: 'Three months after the last meeting, then without name nor contact',
      },
      recipients: { fr: 'L’équipe de l’espace', en: 'The team of the space' },
      erase: forget,
    },
  ],
});
