/** Something must be done elsewhere before this page: the person is led there, and comes back. */
export class GoFirst extends Error {
  override name = 'GoFirst';
  readonly path: string;
  constructor(path: string) {
    super(`go first to ${path}`);
    this.path = path;
  }
}
