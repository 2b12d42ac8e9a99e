import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { words } from '../words.ts';

interface Props {
  page: Page;
  ceremony: 'sign-in' | 'register';
  /** Where the script asks what the device has to sign. */
  challenge: string;
  children?: Child;
}

/** The script hands the device's answer to the button inside, which sends the form; without it a sentence says why not. */
export const PasskeyCeremony = ({ page, ceremony, challenge, children }: Props) => (
  <div>
    <script type="module" src={page.asset('src/modules/accounts/elements/passkey.ts')} />
    <maillage-passkey challenge={page.href(challenge)} ceremony={ceremony}>
      <p class="hint" data-absent>
        {words(page.lang).signIn.passkeyAbsent}
      </p>
      <p data-present hidden>
        {children}
      </p>
    </maillage-passkey>
  </div>
);
