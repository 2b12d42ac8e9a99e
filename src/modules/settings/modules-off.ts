import type { Module } from '#platform/module';

type Needing = Pick<Module, 'name' | 'needs' | 'required'>;

/**
 * What is off when only these are wanted: whatever is not wanted and may go, and whatever needs something
 * that is off, however far.
 */
export function modulesOff(modules: readonly Needing[], wanted: readonly string[]): string[] {
  const off = new Set(
    modules.filter(({ name, required }) => !required && !wanted.includes(name)).map(({ name }) => name),
  );
  for (let before = -1; before !== off.size; ) {
    before = off.size;
    for (const { name, needs, required } of modules)
      if (!required && needs.some((need) => off.has(need))) off.add(name);
  }
  return modules.map(({ name }) => name).filter((name) => off.has(name));
}

/** The modules that would go off with this one. */
export function goesWith(modules: readonly Needing[], name: string): string[] {
  const others = modules.map((module) => module.name).filter((each) => each !== name);
  return modulesOff(modules, others).filter((each) => each !== name);
}

/** The modules that a form showed as on, and those that it now asks for. */
export interface Boxes {
  base: readonly string[];
  on: readonly string[];
}

/**
 * The form may be older than what is on now: a box that was not touched is as somebody else left it. Two people
 * who both changed a box agree. A form without its base (a hand-made request) is taken as opened just now.
 */
export function mergeBoxes(names: readonly string[], { base, on }: Boxes, now: readonly string[]): string[] {
  const shown = base.length > 0 ? base : now;
  const isTouched = (name: string): boolean => on.includes(name) !== shown.includes(name);
  return names.filter((name) => (isTouched(name) ? on : now).includes(name));
}
