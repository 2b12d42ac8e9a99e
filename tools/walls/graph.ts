import { type PlacedModule, reachedFrom } from './modules.ts';

const fence = /(<!-- graph -->\n)[\s\S]*?(<!-- \/graph -->)/;

/** The modules and their needs, for Mermaid. A need that another need brings along is not drawn: the arrows stay few. */
export function drawGraph(modules: readonly PlacedModule[]): string {
  const rooms = modules.map(({ name, required }) => `  ${name}${required ? `([${name}])` : `[${name}]`}`);
  const arrows = modules.flatMap((module) =>
    drawnNeeds(module, modules).map((need) => `  ${module.name} --> ${need}`),
  );
  return ['```mermaid', 'graph BT', ...rooms, ...arrows, '```', ''].join('\n');
}

export function withGraph(text: string, graph: string): string {
  if (!fence.test(text))
    throw new Error('ARCHITECTURE.md has no place for the graph: <!-- graph --> … <!-- /graph -->');
  return text.replace(fence, (_, before: string, after: string) => before + graph + after);
}

function drawnNeeds({ needs }: PlacedModule, modules: readonly PlacedModule[]): string[] {
  const brought = new Set(needs.flatMap((need) => [...reachedFrom(need, modules)]));
  return needs.filter((need) => !brought.has(need));
}
