// <picked-lines>: says how many lines of the list inside it are ticked, and ticks all of them, or none, at once.
class PickedLines extends HTMLElement {
  connectedCallback(): void {
    const all = this.querySelector<HTMLButtonElement>('button[data-all]');
    if (all) all.hidden = false;
    all?.addEventListener('click', () => {
      const checked = this.ticked().length === 0;
      for (const box of this.boxes()) box.checked = checked;
      this.say();
    });
    this.addEventListener('change', () => this.say());
    this.say();
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=ids]')];
  }

  private ticked(): HTMLInputElement[] {
    return this.boxes().filter(({ checked }) => checked);
  }

  private say(): void {
    const count = this.ticked().length;
    const said = this.querySelector<HTMLElement>('[data-chosen]');
    const all = this.querySelector<HTMLElement>('button[data-all]');
    for (const box of this.boxes()) box.closest('tr')?.classList.toggle('selected', box.checked);
    if (all) all.textContent = (count === 0 ? all.dataset.all : all.dataset.none) ?? '';
    if (!said) return;
    said.dataset.start ??= said.textContent ?? '';
    const { start, chosen, many } = said.dataset;
    said.textContent = count === 0 ? start : count === 1 ? `1 ${chosen}` : `${count} ${many}`;
  }
}

customElements.define('picked-lines', PickedLines);
