/** The environment for Java programs: under a locale of ASCII only, Java cannot open a path in Chinese. */
export const javaEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
});
