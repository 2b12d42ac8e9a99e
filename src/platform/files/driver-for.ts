import { resolve } from 'node:path';
import type { DriverContract } from 'flydrive/types';
import type { Config } from '#platform/config';
import { FolderDriver } from './folder-driver.ts';

type Setting = Pick<Config, 'MAILLAGE_DATA' | 'MAILLAGE_FILES_URL'>;

/** Where files are kept: the folder `files` of the data, or an object store, whose client is loaded only then. */
export async function driverFor({ MAILLAGE_DATA, MAILLAGE_FILES_URL }: Setting): Promise<DriverContract> {
  if (MAILLAGE_FILES_URL === undefined) {
    return new FolderDriver(resolve(MAILLAGE_DATA, 'files'));
  }
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({ ...storeAt(MAILLAGE_FILES_URL), visibility: 'private', supportsACL: false });
}

/** The store of an address such as `s3://key:secret@host:9000/bucket?region=eu-west-3&tls=no`. */
export function storeAt(address: string) {
  const url = new URL(address);
  const scheme = url.searchParams.get('tls') === 'no' ? 'http' : 'https';
  return {
    endpoint: `${scheme}://${url.host}`,
    bucket: url.pathname.replace(/^\/|\/$/g, ''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    // Stores other than Amazon's seldom answer to one host name per bucket.
    forcePathStyle: true,
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
  };
}
