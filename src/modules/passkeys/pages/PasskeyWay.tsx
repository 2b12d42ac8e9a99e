import type { Page } from '#platform/page';
import { words } from '../words.ts';
import { PasskeyCeremony } from './PasskeyCeremony.tsx';

/** The way in by a passkey, beside the password. */
export function PasskeyWay({ page }: { page: Page }) {
  const t = words(page.lang).signIn;
  return (
    <>
      <p>{t.hint}</p>
      <PasskeyCeremony
        page={page}
        ceremony="sign-in"
        challenge="/connexion/cle/defi"
        label={t.submit}
        action="/connexion/cle"
      />
    </>
  );
}
