import type { Module } from '#platform/module';

/** What the program answers by itself, whatever its modules. */
const ownAddresses = ['en', 'assets', 'extranet'];

/** Whether the first step of an address belongs to a module already, on or off: a page there would never be seen. */
export function isAddressTaken(modules: readonly Module[]): (slug: string) => boolean {
  const steps = modules
    .flatMap((module) => module.routes?.routes ?? [])
    .map(({ path }) => path.split('/')[1]);
  const taken = new Set([...ownAddresses, ...steps]);
  return (slug) => taken.has(slug);
}
