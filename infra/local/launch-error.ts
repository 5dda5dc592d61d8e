/** What the user can put right: one line in Chinese and English that says what to do. */
export class LaunchError extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese} / ${english}`);
    this.name = 'LaunchError';
  }
}

const DISK_FULL = /ENOSPC|No space left on device/;

/** The single line for any failure; a full disk is named as such wherever it came up. */
export const failureLine = (failure: unknown): string => {
  const text = failure instanceof Error ? failure.message : String(failure);
  if (DISK_FULL.test(text)) {
    return '磁盘已满，请腾出空间后重试 / The disk is full: free some space and start again';
  }
  if (failure instanceof LaunchError) return text;
  const [first = ''] = text.split('\n');
  return `启动失败 / Start failed: ${first}`;
};
