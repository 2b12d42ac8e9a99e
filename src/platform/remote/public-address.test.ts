import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '192.169.0.1',
  '223.255.255.255',
  '2a00:1450:4007:80c::200e',
  '2606:4700::1111',
])('%s is on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['0.0.0.0', 'no address'],
  ['10.1.2.3', 'a private network'],
  ['100.64.0.1', 'a carrier’s network'],
  ['127.0.0.1', 'this machine'],
  ['127.255.255.254', 'this machine'],
  ['169.254.169.254', 'what a cloud tells its machines'],
  ['172.16.0.1', 'a private network'],
  ['172.31.255.255', 'a private network'],
  ['192.0.0.192', 'what a cloud tells its machines'],
  ['192.0.2.1', 'an example'],
  ['192.168.1.1', 'a private network'],
  ['198.18.0.1', 'a bench'],
  ['203.0.113.7', 'an example'],
  ['224.0.0.1', 'many at once'],
  ['255.255.255.255', 'everybody at once'],
  ['::', 'no address'],
  ['::1', 'this machine'],
  ['::ffff:127.0.0.1', 'this machine, in another dress'],
  ['::ffff:7f00:1', 'this machine, in another dress'],
  ['::ffff:10.0.0.1', 'a private network, in another dress'],
  ['::127.0.0.1', 'this machine, in an old dress'],
  ['64:ff9b::7f00:1', 'this machine, translated'],
  ['2002:7f00:1::', 'this machine, in a tunnel'],
  ['2001::1', 'a tunnel'],
  ['2001:db8::1', 'an example'],
  ['fc00::1', 'a private network'],
  ['fd00:ec2::254', 'what a cloud tells its machines'],
  ['fe80::1', 'the same wire'],
  ['fe80::1%eth0', 'the same wire'],
  ['2a00::1%eth0', 'a wire'],
  ['ff02::1', 'many at once'],
  ['localhost', 'no address'],
  ['127.1', 'no address as it should be'],
  ['0x7f.0.0.1', 'no address as it should be'],
  ['2130706433', 'no address as it should be'],
  ['', 'nothing'],
])('%s is not: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
