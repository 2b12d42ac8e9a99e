import { bookingsChanged, cancelled, promoted, registered } from '#modules/registration';
import { on } from '#platform/events';
import { defineModule } from '#platform/module';
import { confirmAll } from './confirm.ts';
import { tellCancelled, tellPromoted } from './letters.ts';
import { remindTomorrow } from './remind.ts';
import { tellChanges } from './tell-changes.ts';

export const registrationLetters = defineModule({
  name: 'registration-letters',
  title: { fr: 'Lettres aux inscrits', en: 'Letters to those who registered' },
  purpose: 'agenda',
  does: {
    fr: 'Chaque inscrit reçoit la confirmation, les changements et un rappel, ou l’équipe sait qui appeler.',
    en: 'Whoever registered gets the confirmation, the changes and a reminder, or the team knows whom to call.',
  },
  needs: ['network', 'meetings', 'agenda', 'registration'],
  listens: [
    on(registered, confirmAll),
    on(promoted, tellPromoted),
    on(cancelled, tellCancelled),
    on(bookingsChanged, tellChanges),
  ],
  jobs: [
    {
      name: 'registration-reminders',
      schedule: '0 16 * * *',
      async work(db, _data, now) {
        await remindTomorrow(db, now);
      },
    },
  ],
});
