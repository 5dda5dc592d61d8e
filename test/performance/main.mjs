// Plain JavaScript, because it loads what was built: `npm run bench` builds first.
import startServers from '../setup/start-servers.mjs';
import stopServers from '../setup/stop-servers.mjs';
import { runBench } from './dist/run-bench.js';

process.exitCode = await runBench(process.argv.slice(2), { start: startServers, stop: stopServers });
