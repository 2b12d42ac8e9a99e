/**
 * All tables of the program. Each owner adds its own from its generated `tables.ts`:
 * deleting a module takes its tables out of the types as well.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}
