import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readConfig, settings } from '#platform/config';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  depends_on?: string[] | Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: object;
  volumes?: string[];
  networks: string[];
  ports?: string[];
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, object | null>;
  networks: Record<string, object | null>;
}

const dockerfile = readFileSync('Dockerfile', 'utf8');
const composeText = readFileSync('compose.yaml', 'utf8');
const document = parseDocument(composeText, { merge: true, strict: true, uniqueKeys: true });
const compose = document.toJS() as Compose;
const services = Object.entries(compose.services);
const given = {
  DATABASE_PASSWORD: 'a1b2c3d4',
  DOMAIN: 'espaces.example.org',
  MAILLAGE_SECRET: 'x'.repeat(40),
};

test('every instruction of the Dockerfile is one, and is written as it should be', () => {
  expect(
    validate(dockerfile).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`),
  ).toEqual([]);
});

test('the image starts what the package starts, from files that the build copies', () => {
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(([, path]) => path);
  expect(copied).toEqual(['package.json', 'bin', 'dist', 'node_modules']);
  expect(dockerfile).toMatch('ENTRYPOINT ["node", "bin/maillage.js"]');
  expect(existsSync('bin/maillage.js')).toBe(true);
  const environment = Object.fromEntries(
    [...dockerfile.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(readConfig(environment)).toMatchObject({
    config: { HOST: '0.0.0.0', PORT: 3000, MAILLAGE_DATA: '/data' },
  });
});

test('the compose file is YAML without a fault', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
});

test('what a service names exists: other services, volumes, networks, files', () => {
  for (const [name, service] of services) {
    const needs = Array.isArray(service.depends_on)
      ? service.depends_on
      : Object.keys(service.depends_on ?? {});
    expect(
      needs.filter((need) => !compose.services[need]),
      name,
    ).toEqual([]);
    expect(
      service.networks.filter((network) => !(network in compose.networks)),
      name,
    ).toEqual([]);
    for (const [source = ''] of (service.volumes ?? []).map((volume) => volume.split(':'))) {
      expect(
        source.startsWith('./') ? existsSync(source) : source in compose.volumes,
        `${name}: ${source}`,
      ).toBe(true);
    }
  }
});

test('who waits for the health of a service waits for one that has a check', () => {
  for (const [name, { depends_on: needs }] of services) {
    const waited = Array.isArray(needs)
      ? []
      : Object.entries(needs ?? {}).filter(([, { condition }]) => condition === 'service_healthy');
    for (const [need] of waited) expect(compose.services[need]?.healthcheck, name).toBeDefined();
  }
});

test('the database is not to be reached from outside, and no password is written in the file', () => {
  expect(compose.services.database?.ports).toBeUndefined();
  expect(compose.services.database?.networks).toEqual(['inside']);
  expect(compose.networks.inside).toEqual({ internal: true });
  for (const [, { environment = {} }] of services) {
    for (const [name, value] of Object.entries(environment))
      if (/PASSWORD|SECRET/.test(name)) expect(value).toMatch(/^\$\{/);
  }
});

test('every setting of the processes is one of the program, and has a value that it accepts', () => {
  for (const name of ['app1', 'app2']) {
    const environment = filled(compose.services[name]?.environment ?? {});
    expect(Object.keys(environment).filter((setting) => !(setting in settings))).toEqual([]);
    expect(readConfig(environment)).toMatchObject({
      config: { MAILLAGE_ORIGIN: 'https://espaces.example.org', MAILLAGE_DEMONSTRATION: false },
    });
  }
});

test('the program and the database agree on the name, the user and the password', () => {
  const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = filled(
    compose.services.database?.environment ?? {},
  );
  const { MAILLAGE_DATABASE_URL } = filled(compose.services.app1?.environment ?? {});
  expect(MAILLAGE_DATABASE_URL).toBe(
    `postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@database/${POSTGRES_DB}`,
  );
});

test('the door knows the processes and no others, at the port where they listen', () => {
  const caddyfile = readFileSync('Caddyfile', 'utf8');
  expect(caddyfile.match(/[{}]/g)?.reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0)).toBe(0);
  const upstreams = /reverse_proxy ([^{]+)\{/.exec(caddyfile)?.[1]?.trim().split(' ');
  expect(upstreams).toEqual(services.filter(([, { build }]) => build).map(([name]) => `${name}:3000`));
  expect(Object.keys(compose.services.door?.environment ?? {})).toEqual(
    [...caddyfile.matchAll(/\{\$(\w+)/g)].map(([, name]) => name),
  );
});

test('what the operator must give is told in the guide', () => {
  const guide = readFileSync('docs/exploitation.md', 'utf8');
  for (const [, name] of composeText.matchAll(/\$\{(\w+)/g)) expect(guide).toContain(`\`${name}\``);
});

/** What Compose makes of `${NAME:?why}` and `${NAME:-default}`. */
function filled(environment: Record<string, string>): Record<string, string> {
  const fill = (value: string) =>
    value.replace(
      /\$\{(\w+):[?-][^}]*\}/g,
      (_, name: string) => (given as Record<string, string>)[name] ?? '',
    );
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
}
