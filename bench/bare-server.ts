import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// The reference for bytes asked before: Node's own server, one buffer, one header block, nothing else.
const [, , file, headersFile, isKnown] = process.argv;
const body = readFileSync(file as string);
const headers = JSON.parse(readFileSync(headersFile as string, 'utf8')) as Record<string, string>;
const server = createServer((_request, response) => {
  if (isKnown) {
    // Who has these bytes already gets none, as ours answers her.
    response.writeHead(304, headers);
    return void response.end();
  }
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.({ ready: true, address: server.address() }));
process.on('disconnect', () => process.exit(0));
