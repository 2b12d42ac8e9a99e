/** A column's name for a field's: `communeCode` is `commune_code`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** With a capital at the beginning of a sentence, without one in the middle; the rest of the words stay (« Wi-Fi »). */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
