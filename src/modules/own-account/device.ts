/** A browser and its system, as people call them; null for what cannot be told. */
export interface Device {
  browser: string | null;
  system: string | null;
}

// The order matters: Edge and Opera say Chrome too, and Chrome says Safari.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
  [/w3m/i, 'w3m'],
];

const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux|X11/, 'Linux'],
];

/** What a browser says of itself, in two words. */
export const deviceOf = (userAgent: string | null): Device => ({
  browser: nameIn(browsers, userAgent),
  system: nameIn(systems, userAgent),
});

const nameIn = (names: [RegExp, string][], text: string | null): string | null =>
  names.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null;
