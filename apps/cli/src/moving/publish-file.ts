import { existsSync, linkSync, renameSync } from 'node:fs';
import { SlaError } from '#facts';

/** Of file systems that know no links, such as those of memory sticks. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Gives a file its name. A link, unlike a renaming, never replaces what somebody else put there meanwhile.
 *
 * @returns false where there is such a file
 * @throws SlaError `FILE_NOT_WRITABLE`
 */
export function publishFile(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.includes(code)) throw new SlaError('FILE_NOT_WRITABLE', { file: to, reason: message });
    if (existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
}
