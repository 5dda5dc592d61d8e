/** Writes a line to standard output with the seconds since the start before it. */
export type Progress = (line: string) => void;

export const createProgress = (write: (text: string) => void): Progress => {
  const start = performance.now();
  return (line) => {
    const seconds = ((performance.now() - start) / 1_000).toFixed(1).padStart(5);
    write(`[${seconds} s] ${line}\n`);
  };
};
