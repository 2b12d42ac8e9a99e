import { examples } from '#modules/planning';
import { defineModule } from '#platform/module';
import { waitingPart } from './parts.tsx';
import { routes } from './routes.tsx';

export const attendanceOffline = defineModule({
  name: 'attendance-offline',
  title: { fr: 'Présences sans réseau', en: 'Attendance without a network' },
  purpose: 'agenda',
  does: {
    fr: 'La liste s’ouvre et se note sur un téléphone sans réseau ; ce qui est noté part quand il revient.',
    en: 'The list opens on a phone without a network and is noted there; what is noted leaves when it is back.',
  },
  needs: ['network', 'accounts', 'meetings', 'planning', 'attendance'],
  routes,
  examples: { seance: examples.seance },
  staffParts: [waitingPart],
  personalRecords: [
    {
      what: {
        fr: 'Sur le téléphone de l’équipe : les noms d’une liste de présence ouverte là, et qui y est noté, chiffrés',
        en: 'On the phone of the team: the names of an attendance list opened there, and who is noted on it, sealed',
      },
      purpose: { fr: 'Noter qui est venu sans réseau', en: 'To note who came without a network' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Jusqu’à la liste complète et envoyée, une quinzaine au plus après sa dernière ouverture ; tout s’efface en se déconnectant',
        en: 'Until the list is complete and sent, a fortnight at most after it was last opened; all is erased by signing out',
      },
      recipients: { fr: 'La personne qui tient le téléphone', en: 'Whoever holds the phone' },
    },
  ],
});
