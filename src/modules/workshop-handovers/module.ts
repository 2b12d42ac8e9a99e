import { defineModule } from '#platform/module';
import { handOn } from './hand-on.ts';

export const workshopHandovers = defineModule({
  name: 'workshop-handovers',
  title: { fr: 'Ateliers de qui s’en va', en: 'Workshops of those who leave' },
  purpose: 'team',
  does: {
    fr: 'Les ateliers que menait une personne passent à qui les reprend.',
    en: 'The workshops that somebody led go to whoever takes them over.',
  },
  needs: ['network', 'roles', 'handovers', 'meetings'],
  listens: handOn,
});
