import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/**
 * `<maillage-passkey challenge="…" ceremony="sign-in|register">` around a button that sends a form: the click
 * first asks the device, and the button then sends the answer as its own value. A browser without passkeys
 * keeps the sentence that says so.
 */
class Passkey extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !browserSupportsWebAuthn()) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-absent]')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-present]')) part.hidden = false;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#answer(button);
    });
  }

  async #answer(button: HTMLButtonElement): Promise<void> {
    try {
      button.value = JSON.stringify(await this.#ask());
    } catch (fault) {
      // Whoever closes the device's own window changed her mind: the page stays as it is.
      if (fault instanceof Error && fault.name === 'NotAllowedError') return;
      button.value = '';
    }
    button.form?.requestSubmit(button);
  }

  async #ask(): Promise<unknown> {
    const reply = await fetch(this.getAttribute('challenge') ?? '', { credentials: 'same-origin' });
    if (!reply.ok) throw new Error(`challenge refused: ${reply.status}`);
    const options = await reply.json();
    if (this.getAttribute('ceremony') === 'register') {
      return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
    }
    const optionsJSON = {
      ...(options as PublicKeyCredentialRequestOptionsJSON),
      userVerification: 'required' as const,
    };
    return startAuthentication({ optionsJSON });
  }
}

customElements.define('maillage-passkey', Passkey);
