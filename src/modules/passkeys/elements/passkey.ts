import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/**
 * `<maillage-passkey ceremony="sign-in|register" challenge="…" label="…" action="…">` inside a form: a button
 * that first asks the device, then sends the form with the answer as its own value. A browser without
 * passkeys keeps the sentence that says so.
 */
class Passkey extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return;
    const button = this.#button();
    this.replaceChildren(button);
    button.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#answer(button);
    });
  }

  #button(): HTMLButtonElement {
    const button = document.createElement('button');
    button.className = this.getAttribute('look') ?? 'button';
    button.name = 'passkey';
    button.setAttribute('formaction', this.getAttribute('action') ?? '');
    button.textContent = this.getAttribute('label');
    return button;
  }

  async #answer(button: HTMLButtonElement): Promise<void> {
    try {
      button.value = JSON.stringify(await this.#ask());
    } catch (fault) {
      // Whoever closes the device's own window changed her mind: the page stays as it is.
      if (fault instanceof Error && fault.name === 'NotAllowedError') return;
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
