import { examples } from '#modules/plan-versions';
import { defineModule } from '#platform/module';
import { takePart } from './part.tsx';
import { routes } from './routes.tsx';

export const planDossier = defineModule({
  name: 'plan-dossier',
  title: { fr: 'Dossier d’un plan', en: 'Dossier of a plan' },
  purpose: 'together',
  does: {
    fr: 'Un plan imprimé comme un dossier, en PDF, et ses coûts pour un tableur.',
    en: 'A plan printed as a dossier, as PDF, and its costs for a spreadsheet.',
  },
  needs: ['groups', 'plans', 'plan-desk', 'plan-versions'],
  routes,
  examples,
  planParts: [takePart],
});
