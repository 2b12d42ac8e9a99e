import { dateChosen } from '#modules/date-polls';
import { on } from '#platform/events';
import { defineModule } from '#platform/module';
import { setDate } from './hear-date.ts';
import { pollPart } from './part.tsx';

export const sittingPolls = defineModule({
  name: 'sitting-polls',
  title: { fr: 'Dates de réunion par sondage', en: 'Meeting dates by poll' },
  purpose: 'together',
  does: {
    fr: 'La date qu’un sondage a trouvée devient celle de la réunion.',
    en: 'The date that a poll found becomes that of the meeting.',
  },
  needs: ['groups', 'date-polls', 'sittings'],
  listens: [on(dateChosen, setDate)],
  sittingParts: [pollPart],
});
