import { defineModule } from '#platform/module';
import { tellPlans } from './tell-plans.ts';

export const demonstrationPlans = defineModule({
  name: 'demonstration-plans',
  title: { fr: 'Quatre plans de démonstration', en: 'Four plans of the demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Le plan 2009–2012 de chaque groupe\u00a0: l’un est validé, l’un attend le comité, deux s’écrivent.',
    en: 'The 2009–2012 plan of each group: one is validated, one waits for the committee, two are being written.',
  },
  needs: ['groups', 'plans', 'plan-versions'],
  tales: [{ order: 94, title: 'Le plan de chaque groupe', tell: tellPlans }],
});
