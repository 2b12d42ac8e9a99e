import type { Page } from '#platform/page';
import { words } from '../words.ts';

interface Props {
  page: Page;
  ceremony: 'sign-in' | 'register';
  /** Where the script asks what the device has to sign. */
  challenge: string;
  /** What the button says, and where it sends the form. */
  label: string;
  action: string;
}

/** Without a script, a sentence says why there is nothing to press; the script puts the button in its place. */
export const PasskeyCeremony = ({ page, ceremony, challenge, label, action }: Props) => (
  <div>
    <script type="module" src={page.asset('src/modules/passkeys/elements/passkey.ts')} />
    <maillage-passkey
      ceremony={ceremony}
      challenge={page.href(challenge)}
      label={label}
      action={page.href(action)}
      look={ceremony === 'register' ? 'button' : 'button secondary'}
    >
      <p class="hint">{words(page.lang).signIn.absent}</p>
    </maillage-passkey>
  </div>
);
