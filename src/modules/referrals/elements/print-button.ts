// <print-button>: shows the button inside it, which prints the page, in place of the sentence that says how.
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => print());
    this.querySelector('p')?.remove();
  }
}

customElements.define('print-button', PrintButton);
