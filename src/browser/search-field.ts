// <search-field>: suggests pages under the field of its form while one types (ARIA combobox with a list). The form works without it.
interface Suggestion {
  title: string;
  about: string;
  href: string;
}

const pauseMs = 150;
const fewest = 2;

class SearchField extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = document.createElement('ul');
  #said = document.createElement('p');
  #timer = 0;
  #asking = new AbortController();
  #at = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || !this.getAttribute('suggestions')) return;
    this.#input = input;
    const id = `${input.id}-suggested`;
    Object.assign(this.#list, { id, className: 'suggested', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
    this.#said.className = 'unseen';
    const combobox = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    };
    for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
    (input.parentElement ?? this).after(this.#list, this.#said);
    // It says something only to whoever types: until then the page has no empty status beside its own.
    input.addEventListener('focus', () => this.#said.setAttribute('role', 'status'), { once: true });
    input.addEventListener('input', () => this.#askSoon());
    input.addEventListener('keydown', (event) => this.#obey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#show([]);
    });
    // Kept where it is, so that the list is still there when the click comes.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), pauseMs);
  }

  async #ask(): Promise<void> {
    this.#asking.abort();
    const text = this.#input?.value.trim() ?? '';
    if (text.length < fewest) return this.#show([]);
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const address = `${this.getAttribute('suggestions')}?q=${encodeURIComponent(text)}`;
    try {
      const answer = await fetch(address, { signal });
      if (answer.ok) this.#show((await answer.json()) as Suggestion[]);
    } catch {
      // Somebody typed on, or the line is cut: the form is there.
    }
  }

  #show(suggested: readonly Suggestion[]): void {
    if (suggested.length === 0) {
      clearTimeout(this.#timer);
      this.#asking.abort();
    }
    this.#list.replaceChildren(...suggested.map((each, place) => this.#line(each, place)));
    this.#list.hidden = suggested.length === 0;
    this.#input?.setAttribute('aria-expanded', String(suggested.length > 0));
    this.#said.textContent =
      suggested.length > 0 ? `${suggested.length} ${this.getAttribute('words') ?? ''}` : '';
    this.#goTo(-1);
  }

  #line({ title, about, href }: Suggestion, place: number): HTMLElement {
    const line = document.createElement('li');
    line.id = `${this.#list.id}-${place}`;
    line.setAttribute('role', 'option');
    line.dataset.href = href;
    const small = document.createElement('small');
    small.textContent = about;
    line.append(title, ' ', small);
    line.addEventListener('click', () => location.assign(href));
    return line;
  }

  #obey(event: KeyboardEvent): void {
    const lines = [...this.#list.children] as HTMLElement[];
    if (event.key === 'Escape' && lines.length > 0) this.#show([]);
    else if (event.key === 'Enter' && lines[this.#at])
      location.assign(lines[this.#at]?.dataset.href as string);
    else if (event.key === 'ArrowDown' && lines.length > 0)
      this.#goTo(this.#at + 1 < lines.length ? this.#at + 1 : -1);
    else if (event.key === 'ArrowUp' && lines.length > 0)
      this.#goTo(this.#at < 0 ? lines.length - 1 : this.#at - 1);
    else return;
    event.preventDefault();
  }

  /** Below the last and above the first one is back in what was typed. */
  #goTo(place: number): void {
    this.#at = place;
    for (const [index, line] of [...this.#list.children].entries())
      line.setAttribute('aria-selected', String(index === place));
    const line = this.#list.children[place];
    if (line) this.#input?.setAttribute('aria-activedescendant', line.id);
    else this.#input?.removeAttribute('aria-activedescendant');
    line?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('search-field', SearchField);
