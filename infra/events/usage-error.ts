import { LaunchError } from '../local/launch-error.js';

/** A command line that makes no sense; says which part, in both languages. */
export class UsageError extends LaunchError {
  constructor(chinese: string, english: string) {
    super(`${chinese}（见 npm run -s events -- --help）`, `${english} (see npm run -s events -- --help)`);
    this.name = 'UsageError';
  }
}
