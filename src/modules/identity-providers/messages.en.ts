import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  provider: {
    with: (name) => `With ${name}`,
    failed: (name) =>
      `${name} could not sign you in here. You need an account at the same address: the coordination can open one.`,
  },
};
