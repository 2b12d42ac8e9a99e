const longestAddress = 2000;

/** The web addresses of a cell, in their order; those without a scheme are given one. */
export function webAddressesIn(text: string): { addresses: string[]; wrong: string[] } {
  const pieces = text.split(/[|;\s]+|,(?=\s*(?:https?:|www\.))/).filter((piece) => /[a-z]/i.test(piece));
  const read = pieces.map((piece) => ({ piece, address: addressOf(piece) }));
  return {
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    wrong: read.filter(({ address }) => address === null).map(({ piece }) => piece),
  };
}

function addressOf(written: string): string | null {
  const mended = written.replace(/^(https?)(?::\/*|\/\/)(?=\w)/i, '$1://').replace(/[,.)]+$/, '');
  const whole = /^[a-z][a-z0-9+-]*:/i.test(mended) ? mended : `https://${mended}`;
  const url = URL.parse(whole);
  const isPlace =
    url !== null && /^https?:$/.test(url.protocol) && /^[^.]+(\.[^.]+)+$/.test(url.hostname) && !url.username;
  return isPlace && whole.length <= longestAddress && /^https?:\/\//.test(whole) ? whole : null;
}
