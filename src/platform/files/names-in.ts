import type { Disk } from 'flydrive';

/** A disk gives all names at once, an object store a thousand at a time. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (let page: string | undefined; ; ) {
    const found = await disk.listAll(folder, page === undefined ? {} : { paginationToken: page });
    for (const object of found.objects) if (object.isFile) names.push(object.name);
    page = found.paginationToken;
    if (page === undefined) return names;
  }
}
