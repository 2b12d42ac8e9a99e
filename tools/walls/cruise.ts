import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { plan } from '../../.dependency-cruiser.ts';
import type { Breach } from './breach.ts';

export interface Import {
  from: string;
  to: string;
  /** Only for its types: nothing of it is left when the program runs. */
  isType: boolean;
}

export interface Cruised {
  breaches: Breach[];
  imports: Import[];
  /** How many files of `src` were really read. */
  files: number;
}

const { enhancedResolveOptions, ...options } = plan.options ?? {};

/** Reads every import of the tree and holds it against the plan. */
export async function cruiseTree(): Promise<Cruised> {
  const rooms = ['src', 'e2e', 'bench', 'tools', 'bin', 'vite.config.ts'].filter((room) => existsSync(room));
  const { output } = await cruise(
    rooms,
    { ...options, validate: true, skipAnalysisNotInRules: true, ruleSet: { forbidden: plan.forbidden } },
    enhancedResolveOptions,
  );
  const { modules, summary } = output as ICruiseResult;
  const own = modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      isType: dependencyTypes.includes('type-only'),
    })),
  );
  return {
    breaches: [...summary.violations.map(breachOf), ...modules.flatMap(withoutEnding), ...missed(own.length)],
    imports,
    files: own.length,
  };
}

export const sourceFiles = (): string[] => globSync('src/**/*.{ts,tsx}');

type Violation = ICruiseResult['summary']['violations'][number];

const breachOf = ({ from, to, rule }: Violation): Breach => ({
  wall: rule.name,
  where: from,
  why: `imports ${to}`,
});

/** One way to name a file: `./seat` is found by the compiler and by Vite, and not by Node, which reads the tools as they are. */
const withoutEnding = ({ source, dependencies }: ICruiseResult['modules'][number]): Breach[] =>
  dependencies
    .filter(({ module, resolved }) => /^\.{1,2}(\/|$)/.test(module) && !isWhole(module, resolved))
    .map(({ module }) => ({
      wall: 'whole-names',
      where: source,
      why: `imports ${module}, without its ending`,
    }));

const isWhole = (module: string, resolved: string): boolean =>
  basename(module.replace(/\?.*/, '')) === basename(resolved.replace(/\?.*/, ''));

/** A parser that gave up would let everything through. */
function missed(read: number): Breach[] {
  const there = sourceFiles().length;
  if (read >= there) return [];
  return [{ wall: 'all-files-cruised', where: 'src', why: `${read} files were cruised, ${there} are there` }];
}
