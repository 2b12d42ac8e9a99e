import type { Module } from '#platform/module';
import { directory } from './modules/directory/module.ts';
import { network } from './modules/network/module.ts';

/** The program's capabilities, in the order of the menu and of their migrations. */
export const modules: readonly Module[] = [network, directory];
