import { planValidated } from '#modules/plan-versions';
import { on } from '#platform/events';
import { defineModule } from '#platform/module';
import { recordValidated } from './record-validated.ts';

export const planDecisions = defineModule({
  name: 'plan-decisions',
  title: { fr: 'Plans validés au registre', en: 'Validated plans in the register' },
  purpose: 'together',
  does: {
    fr: 'Un plan que son comité valide s’inscrit au registre des décisions.',
    en: 'A plan that its committee validates is written in the register of decisions.',
  },
  needs: ['groups', 'decisions', 'plans', 'plan-versions'],
  listens: [on(planValidated, recordValidated)],
});
