/** What a file system error means for a person. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FILE_ERRORS[code] ?? (error instanceof Error ? error.message : String(error));
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be opened: permission denied',
  EPERM: 'cannot be opened: permission denied',
  EMFILE: 'cannot be opened: too many open files',
  ELOOP: 'cannot be opened: too many symbolic links',
  ENAMETOOLONG: 'cannot be opened: the name is too long',
  EISDIR: 'is a folder, where a file should be',
  ENOTDIR: 'is a file, where a folder should be',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
};
