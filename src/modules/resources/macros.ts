/** The kinds of program that an office document carries along; `inside` an archive, or `unknown` in an old format. */
export const macroKinds = ['vba', 'excel4', 'basic', 'script', 'inside', 'unknown'] as const;
export type MacroKind = (typeof macroKinds)[number];

const sign = '; macros=';

/** The type of a file, with the macros that are in it. */
export const typeWithMacros = (mime: string, macros: readonly MacroKind[]): string =>
  macros.length === 0 ? mime : `${mime}${sign}${macros.join(',')}`;

/** The macros of a file, as its type says them. */
export function macrosOf(fileType: string | null): MacroKind[] {
  const said = fileType?.split(sign)[1]?.split(',') ?? [];
  return macroKinds.filter((kind) => said.includes(kind));
}
