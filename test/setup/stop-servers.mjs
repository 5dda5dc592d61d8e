/** Stops what start-servers.mjs started, and removes its folder. */
export default async function stopServers() {
  await globalThis.stopTestServers?.();
}
