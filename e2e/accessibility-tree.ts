import type { Page } from 'playwright-core';

/** What somebody who hears a page is told of a part of it, as Chromium says it to her screen reader. */
export interface Heard {
  role: string;
  name: string;
  /** `pressed`, `checked`, `multiline`, `live`… as the browser says them. */
  states: Readonly<Record<string, unknown>>;
  children: readonly Heard[];
}

interface Said {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** The accessibility tree of a page, as a screen reader gets it. */
export async function heardOf(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Said[] };
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? heard(root, known) : [];
}

/** What is ignored says nothing by itself: what it holds stands in its place. */
function heard(node: Said, known: ReadonlyMap<string, Said>): Heard[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = known.get(id);
    return child ? heard(child, known) : [];
  });
  if (node.ignored) return children;
  const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  return [{ role: node.role?.value ?? '', name: plain(node.name?.value ?? ''), states, children }];
}

/** Whichever space was printed. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** All of one role, wherever they stand. */
export const all = (tree: readonly Heard[], role: string): Heard[] =>
  tree.flatMap((one) => [...(one.role === role ? [one] : []), ...all(one.children, role)]);

/** The words that it holds. */
export const wordsIn = ({ role, name, children }: Heard): string =>
  role === 'StaticText' ? name : children.map(wordsIn).join('');

/** The sentences of what is announced politely. */
export const announced = (tree: readonly Heard[]): string[] =>
  tree.flatMap((one) => [
    ...(one.states.live === 'polite' ? [wordsIn(one)] : []),
    ...announced(one.children),
  ]);
