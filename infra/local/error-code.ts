/** The code of a system or database error, `ENOENT` or `28P01`; of several that came together, the first one's. */
export const errorCode = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'errors' in error && Array.isArray(error.errors) ? errorCode(error.errors[0]) : undefined;
};
