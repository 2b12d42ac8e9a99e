// Runs a TypeScript tool of this folder as the program itself is run: through Vite, which reads SQL files and JSX.
import { createServer } from 'vite';

const [tool, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], tool, ...args];
const vite = await createServer({
  server: { middlewareMode: true, hmr: false },
  appType: 'custom',
  logLevel: 'error',
  plugins: [],
});
await vite.ssrLoadModule(`/tools/${tool}.ts`);
await vite.close();
