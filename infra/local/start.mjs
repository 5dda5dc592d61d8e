// Plain JavaScript, because it runs before anything is built: `npm start` needs nothing but `npm ci` before it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更高版本，现为 ${process.versions.node}，请升级 / ` +
      `Node.js 20.19 or newer is needed, this is ${process.versions.node}: upgrade it`,
  );
  process.exit(1);
}

const { buildWhenChanged } = await import('./build.mjs');

if (await buildWhenChanged()) await import('../dist/local/main.js');
else process.exitCode = 1;
