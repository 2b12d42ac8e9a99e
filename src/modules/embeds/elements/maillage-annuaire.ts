// <maillage-annuaire src="https://…/annuaire/cadre.json?…">: the list that this address answers, in a shadow of its own.
// What the element holds, a link to the directory, stays for who runs no script, and when the list does not come.
import style from '../../../browser/embed.css?inline';
import type { Shown, ShownSpace } from '../shown.ts';

class MaillageAnnuaire extends HTMLElement {
  static readonly observedAttributes = ['src'];
  readonly #inside = this.attachShadow({ mode: 'open' });
  #asked: AbortController | undefined;

  connectedCallback(): void {
    if (!this.#inside.hasChildNodes()) this.#inside.append(document.createElement('slot'));
  }

  attributeChangedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const address = this.getAttribute('src');
    if (!address) return;
    try {
      const answer = await fetch(address, { credentials: 'omit', signal });
      if (!answer.ok) return;
      this.#draw((await answer.json()) as Shown);
    } catch {
      // The link inside is still there.
    }
  }

  #draw(shown: Shown): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style + tokensOf(shown.colours));
    this.#inside.adoptedStyleSheets = [sheet];
    this.#inside.replaceChildren(listOf(shown));
  }
}

/** The letters are those of the page; of the colours, only what is written as one becomes style. */
const tokensOf = (colours: Shown['colours']): string =>
  `.annuaire{font-family:inherit}:host{display:block;${Object.entries(colours)
    .filter(([, colour]) => /^#[0-9a-f]{6}$/.test(colour))
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`;

/** Drawn from texts, never from markup: nothing in a name can be anything else than a name. */
function listOf({ lang, title, nothing, spaces, map, all, network }: Shown): HTMLElement {
  return drawn('div', { className: 'annuaire', lang }, [
    drawn('h2', { className: 'title' }, [title]),
    nothing ? drawn('p', {}, [nothing]) : drawn('ul', {}, spaces.map(lineOf)),
    map && drawn('img', { src: map.url, alt: map.words, width: map.width, height: map.height }),
    drawn('p', { className: 'all' }, [linkTo(all)]),
    drawn('p', { className: 'source' }, [linkTo({ url: network.url, words: network.name })]),
  ]);
}

const lineOf = ({ name, url, place, knot, state, detail, reason, phone }: ShownSpace): HTMLElement =>
  drawn('li', {}, [
    drawn('h3', { className: 'name' }, [linkTo({ url, words: name })]),
    drawn('p', {}, [place]),
    drawn('p', {}, [
      drawn('span', { className: `state ${knot}` }, [state]),
      ` ${detail}`,
      reason && drawn('span', { lang: 'fr' }, [` (${reason})`]),
    ]),
    phone && drawn('p', { className: 'phone' }, [linkTo(phone)]),
  ]);

/** An address that leads to a page or a telephone; anything else stays text. */
const linkTo = ({ url, words }: { url: string; words: string }): Node | string =>
  /^(https?|tel):/.test(url) ? drawn('a', { href: url }, [words]) : words;

function drawn<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly (Node | string | null)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

if (!customElements.get('maillage-annuaire')) customElements.define('maillage-annuaire', MaillageAnnuaire);
