import { raw } from 'hono/html';
import { create } from 'qrcode';

/** A text as a QR code, drawn as one path. It is always dark on white, or readers fail. */
export function QrCode({ text }: { text: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + quietZone * 2;
  return raw(
    `<svg class="qr" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${pathOf(modules)}"/></svg>`,
  );
}

/** The white margin that the standard asks for, in modules. */
const quietZone = 4;

interface Modules {
  size: number;
  get(row: number, column: number): number | boolean;
}

/** Each run of dark modules of a row as one stroke of that row's height. */
function pathOf(modules: Modules): string {
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      let run = 0;
      while (column + run < modules.size && modules.get(row, column + run)) run++;
      if (run > 0) path += `M${column + quietZone} ${row + quietZone + 0.5}h${run}`;
      column += run;
    }
  }
  return path;
}
