import type { Uses } from './store.ts';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  uses: ({ held, coming, spaces }: Uses) =>
    [
      `Utilisé dans ${spaces} espace${s(spaces)}`,
      held > 0 ? `${held} séance${s(held)} tenue${s(held)}` : null,
      coming > 0 ? `${coming} à venir` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
};

export type Messages = typeof fr;
