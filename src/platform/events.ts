import { schemaOf, type Transaction } from '#platform/database/deed';
import { openRule } from '#platform/rule';

/** A fact that a module announces in the transaction that made it, so that others can listen without being known. */
export interface Event<Fact> {
  readonly name: string;
  readonly listeners: Listener<Fact>[];
}

type Listener<Fact> = { module: string; hear: (tx: Transaction, fact: Fact) => Promise<void> };

/** What a module writes in its `listens`. */
export interface Listening {
  connect(module: string): void;
}

export const defineEvent = <Fact>(name: string): Event<Fact> => ({ name, listeners: [] });

export const on = <Fact>(event: Event<Fact>, hear: Listener<Fact>['hear']): Listening => ({
  connect(module) {
    const isHeard = event.listeners.some((listener) => listener.hear === hear);
    if (!isHeard) event.listeners.push({ module, hear });
  },
});

/** Lets modules hear each other; said twice, it changes nothing. */
export function connectListeners(modules: readonly { name: string; listens?: readonly Listening[] }[]): void {
  for (const module of modules) {
    for (const listening of module.listens ?? []) listening.connect(module.name);
  }
}

const always = (_schema: string, _module: string) => true;

/** The modules that a network switched off hear nothing. The composition root says which. */
const isOn = openRule(always);

/** Gives what ends the rule. */
export const listenOnlyWhen = isOn.set;

/** Tells every listener, one after the other, inside the transaction: all of it happens, or nothing. */
export async function announce<Fact>(tx: Transaction, event: Event<Fact>, fact: Fact): Promise<void> {
  for (const listener of event.listeners) {
    if (isOn.now()(schemaOf(tx), listener.module)) await listener.hear(tx, fact);
  }
}
