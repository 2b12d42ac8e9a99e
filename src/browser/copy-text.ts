// <copy-text copy copied>: a button beside the text inside it, where this browser lets a page copy.
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('code')?.textContent;
    if (!text || !navigator.clipboard) return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button secondary dense',
      textContent: this.getAttribute('copy'),
    });
    // A button that changes its own words is not heard.
    const said = Object.assign(document.createElement('span'), { role: 'status' });
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      Object.assign(said, { className: 'state ticked', textContent: this.getAttribute('copied') });
    });
    this.append(button, said);
  }
}

customElements.define('copy-text', CopyText);
