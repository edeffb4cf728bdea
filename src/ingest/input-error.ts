// Why an input could not be read, in words for the person.

const REASONS: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  ENOENT: ['input/not-found', 'There is no such file or folder.'],
  ENOTDIR: ['input/not-found', 'There is no such file or folder.'],
  EACCES: ['input/no-rights', 'You may not read it (no rights).'],
  EPERM: ['input/no-rights', 'You may not read it (no rights).'],
  EISDIR: ['input/not-a-file', 'It is a folder.'],
  ELOOP: ['input/link-loop', 'Its links lead in a circle.'],
  ENAMETOOLONG: ['input/not-found', 'Its name is longer than the system allows.'],
  EMFILE: ['input/too-many-files', 'Too many files are open on this machine.'],
  EIO: ['input/disk', 'The disk answered with an error.'],
  Z_BUF_ERROR: ['input/cut-off', 'The packed file ends too early.'],
  Z_DATA_ERROR: ['input/damaged', 'The packed file is damaged.'],
}

/** The code and sentence for whatever reading an input threw. */
export function reasonOf(error: unknown): { readonly code: string; readonly reason: string } {
  const system = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = REASONS[system]
  if (known !== undefined) return { code: known[0], reason: known[1] }
  return { code: 'input/unreadable', reason: error instanceof Error ? error.message : String(error) }
}
