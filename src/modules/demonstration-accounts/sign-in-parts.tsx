import type { SignInPart } from '#platform/page-parts';
import { demonstrationAccounts } from './entry.ts';
import { CodesNow } from './pages/CodesNow.tsx';
import { DemonstrationAccounts } from './pages/DemonstrationAccounts.tsx';

export const signInParts: SignInPart[] = [
  {
    place: 'below',
    order: 10,
    async draw(c, page, errand) {
      if (!page.demonstration) return null;
      const accounts = await demonstrationAccounts(c);
      return <DemonstrationAccounts page={page} accounts={accounts} errand={errand} />;
    },
  },
  {
    place: 'code',
    order: 10,
    async draw(c, page) {
      if (!page.demonstration) return null;
      return <CodesNow page={page} accounts={await demonstrationAccounts(c)} />;
    },
  },
];
