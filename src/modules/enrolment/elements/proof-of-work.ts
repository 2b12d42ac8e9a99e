// <proof-of-work challenge bits>: works out what the question inside it stands for, so that nobody has to answer it.
class ProofOfWork extends HTMLElement {
  connectedCallback(): void {
    // Without a secure address there is no such tool: the question stays.
    if (crypto.subtle) void this.work();
  }

  private async work(): Promise<void> {
    const challenge = this.getAttribute('challenge') ?? '';
    const zeros = 32 - Number(this.getAttribute('bits'));
    const field = this.querySelector<HTMLInputElement>('input[name=proof]');
    for (let proof = 0; field && this.isConnected; proof++) {
      const text = new TextEncoder().encode(`${challenge}:${proof}`);
      const hash = new DataView(await crypto.subtle.digest('SHA-256', text));
      if (hash.getUint32(0) >>> zeros !== 0) continue;
      field.value = String(proof);
      this.toggleAttribute('done', true);
      for (const asked of this.querySelectorAll<HTMLElement>('.field')) asked.hidden = true;
      const said = this.querySelector<HTMLElement>('.proved');
      if (said) said.hidden = false;
      return;
    }
  }
}

customElements.define('proof-of-work', ProofOfWork);
