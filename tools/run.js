// Runs a TypeScript tool of this folder as the program itself is run: built by Vite, which reads SQL files and JSX.
import { build } from 'vite';

const [tool, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], tool, ...args];
await build({ mode: 'tools', logLevel: 'warn' });
await import(`../dist/tools/${tool}.js`);
