import type { Module } from '#platform/module';

/** What a command of the program is given: everything that it may look at comes from here. */
export interface Context {
  environment: NodeJS.ProcessEnv;
  /** What was typed after the command's name. */
  args: string[];
  modules: readonly Module[];
  /** Where the program was built: its script that serves, and its folder. */
  program: { file: string; folder: string; version: string };
  now: Date;
  /** What is handed over on the standard input, as far as a mail server's own limit. */
  input: () => Promise<Uint8Array>;
  print: (line: string) => void;
}

export interface ProgramCommand {
  /** As typed after `maillage`, such as `network create`. */
  name: string;
  /** What follows the name, such as `<fichier>`. */
  usage: string;
  summary: string;
  /** Answers the exit code: 0 done, 1 refused or failed, 2 wrongly typed. */
  run: (context: Context) => Promise<number>;
}

/** A command that was typed wrongly, or that cannot be done as asked: a sentence, and nothing was changed. */
export class Refusal extends Error {
  readonly exitCode: number;
  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Something is missing or too much after the command's name. */
export const wronglyTyped = (sentence: string) => new Refusal(sentence, 2);
