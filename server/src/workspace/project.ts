import { ENTITIES_FORMAT } from './entity-edits.js';
import type { EntityEdits } from './entity-edits.js';
import type { FileSystem } from './files.js';
import type { Folder } from './library.js';
import { ProjectFiles } from './project-files.js';
import { ReviewBook } from './review-book.js';

/** All that a project keeps under `.corroborate`: what people have said of the findings and of the names. */
export class Project {
  readonly reviews: ReviewBook;
  readonly entities: ProjectFiles<EntityEdits>;

  constructor(files: FileSystem) {
    this.reviews = new ReviewBook(files);
    this.entities = new ProjectFiles(files, ENTITIES_FORMAT);
  }

  async load(folders: readonly Folder[]): Promise<void> {
    await Promise.all([this.reviews.files.load(folders), this.entities.load(folders)]);
  }

  /** Whether an address is that of one of the project's own files. */
  has(uri: string): boolean {
    return this.reviews.files.has(uri) || this.entities.has(uri);
  }

  /** What is wrong with the project's files, a sentence for each. */
  problems(): { file: string; message: string }[] {
    return [...this.reviews.files.problems(), ...this.entities.problems()];
  }
}
