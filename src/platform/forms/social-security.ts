// Sex, year, month, département (with Corsica), commune, order, and perhaps the key, with or without spaces.
const pattern =
  /(?<!\d)([12378]) ?(\d{2}) ?(0[1-9]|1[0-2]|[2-9]\d) ?(\d{2}|2[AB]) ?(\d{3}) ?(\d{3}) ?(\d{2})?(?!\d)/gi;

/**
 * Whether a text holds a French social security number (NIR): 13 digits with its two-digit key,
 * 97 − (number mod 97). Without the key 13 digits prove nothing, so a bare SIRET or telephone passes.
 */
export function holdsSocialSecurityNumber(text: string): boolean {
  return [...text.matchAll(pattern)].some(([, sex, year, month, place, commune, order, key]) => {
    if (key === undefined) return false;
    const digits = `${sex}${year}${month}${corsica(place as string)}${commune}${order}`;
    return 97n - (BigInt(digits) % 97n) === BigInt(key);
  });
}

const corsica = (place: string): string => ({ '2A': '19', '2B': '18' })[place.toUpperCase()] ?? place;
