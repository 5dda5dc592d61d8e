import type { DomainError } from '@cunguan/domain';
import { QueryFailedError } from 'typeorm';

interface DriverError {
  readonly constraint?: string;
}

/** Runs the work; where a named constraint of the database stops it, the refusal for that constraint is thrown. */
export const refusingConstraints = async <T>(
  refusals: Readonly<Record<string, () => DomainError>>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    const { constraint } = error.driverError as DriverError;
    const refusal = constraint === undefined ? undefined : refusals[constraint];
    throw refusal?.() ?? error;
  }
};
