import { create } from 'qrcode';

/** A text as a QR code in grey levels, a byte each: dark squares are black ink alone, which no printing can blur. */
export interface SquareCode {
  side: number;
  pixels: Uint8Array;
}

const pixelsPerSquare = 4;
const whiteMargin = 2;

export function squareCode(text: string): SquareCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = (modules.size + 2 * whiteMargin) * pixelsPerSquare;
  const pixels = new Uint8Array(side * side).fill(255);
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) darken(pixels, side, { row, column });
  return { side, pixels };
}

function darken(pixels: Uint8Array, side: number, { row, column }: { row: number; column: number }): void {
  const left = (column + whiteMargin) * pixelsPerSquare;
  const top = (row + whiteMargin) * pixelsPerSquare;
  for (let y = top; y < top + pixelsPerSquare; y++) {
    pixels.fill(0, y * side + left, y * side + left + pixelsPerSquare);
  }
}
