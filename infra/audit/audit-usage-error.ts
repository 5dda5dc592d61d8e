import { LaunchError } from '../local/launch-error.js';

/** A command line that makes no sense; says which part, in both languages. */
export class AuditUsageError extends LaunchError {
  constructor(chinese: string, english: string) {
    super(`${chinese}（见 npm run -s audit -- --help）`, `${english} (see npm run -s audit -- --help)`);
    this.name = 'AuditUsageError';
  }
}
