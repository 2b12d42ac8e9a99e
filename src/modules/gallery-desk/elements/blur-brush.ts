// <blur-brush label hint undo count>: a brush over the picture inside it, in place of the squares to tick.
// With a pointer, a box is drawn. With keys: arrows move, + and - change the size, Enter blurs, Backspace undoes.

/** Left, top, width and height in thousandths of the picture. */
type Box = [number, number, number, number];

const step = 20;
const least = 20;
const within = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));

class BlurBrush extends HTMLElement {
  readonly #boxes: Box[] = [];
  #brush: Box = [450, 450, 100, 130];
  #area = document.createElement('div');
  #drawn = Object.assign(document.createElement('input'), { type: 'hidden', name: 'drawn', value: '[]' });
  #said = Object.assign(document.createElement('p'), { role: 'status', className: 'meta' });

  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.blurring');
    const squares = this.querySelector<HTMLFieldSetElement>('.squares');
    if (!picture || !squares) return;
    // Still there for the summary of errors, whose link leads to the picture.
    squares.replaceWith(this.#area);
    Object.assign(this.#area, { className: 'brushing', tabIndex: 0, id: 'f-square' });
    this.#area.setAttribute('role', 'application');
    this.#area.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.#area.addEventListener('keydown', (event) => this.#press(event));
    this.#area.addEventListener('pointerdown', (event) => this.#drag(event));
    const hint = Object.assign(document.createElement('p'), {
      className: 'hint',
      textContent: this.getAttribute('hint'),
    });
    const undo = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button secondary dense',
      textContent: this.getAttribute('undo'),
    });
    undo.addEventListener('click', () => this.#undo());
    this.append(this.#drawn, hint, undo, this.#said);
    this.#draw();
  }

  #press(event: KeyboardEvent): void {
    const [left, top, width, height] = this.#brush;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => this.#place(left - step, top),
      ArrowRight: () => this.#place(left + step, top),
      ArrowUp: () => this.#place(left, top - step),
      ArrowDown: () => this.#place(left, top + step),
      '+': () => this.#size(width + step, height + step),
      '=': () => this.#size(width + step, height + step),
      '-': () => this.#size(width - step, height - step),
      Enter: () => this.#add([...this.#brush]),
      Backspace: () => this.#undo(),
    };
    const act = moves[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
    this.#draw();
  }

  #place(left: number, top: number): void {
    const [, , width, height] = this.#brush;
    this.#brush = [within(left, 1000 - width), within(top, 1000 - height), width, height];
  }

  #size(width: number, height: number): void {
    const [left, top] = this.#brush;
    this.#brush = [left, top, Math.max(least, within(width, 1000)), Math.max(least, within(height, 1000))];
    this.#place(left, top);
  }

  #drag(down: PointerEvent): void {
    const [x, y] = this.#at(down);
    this.#area.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      const [toX, toY] = this.#at(event);
      this.#brush = [Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)];
      this.#draw();
    };
    this.#area.addEventListener('pointermove', move);
    const end = (): void => {
      this.#area.removeEventListener('pointermove', move);
      const [, , width, height] = this.#brush;
      if (width >= least && height >= least) this.#add([...this.#brush]);
      else this.#size(100, 130);
      this.#draw();
    };
    this.#area.addEventListener('pointerup', end, { once: true });
  }

  #at(event: PointerEvent): [number, number] {
    const { left, top, width, height } = this.#area.getBoundingClientRect();
    return [
      within(((event.clientX - left) * 1000) / width, 1000),
      within(((event.clientY - top) * 1000) / height, 1000),
    ];
  }

  #add(box: Box): void {
    this.#boxes.push(box);
    this.#say();
  }

  #undo(): void {
    this.#boxes.pop();
    this.#say();
    this.#draw();
  }

  #say(): void {
    this.#drawn.value = JSON.stringify(this.#boxes);
    this.#said.textContent = (this.getAttribute('count') ?? '').replace('{n}', String(this.#boxes.length));
  }

  #draw(): void {
    this.#area.replaceChildren(
      ...this.#boxes.map((box) => rectangle(box, 'blurred')),
      rectangle(this.#brush, 'brush'),
    );
  }
}

function rectangle([left, top, width, height]: Box, name: string): HTMLElement {
  const element = Object.assign(document.createElement('span'), { className: name });
  const [across, down] = [`${width / 10}%`, `${height / 10}%`];
  Object.assign(element.style, { left: `${left / 10}%`, top: `${top / 10}%`, width: across, height: down });
  return element;
}

customElements.define('blur-brush', BlurBrush);
