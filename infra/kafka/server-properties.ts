// A properties file is Latin-1 to Java, with the backslash as escape; a folder may be named in any script.
const escape = (value: string): string =>
  value.replaceAll('\\', '\\\\').replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Server {
  readonly logDir: string;
  readonly port: number;
  readonly controllerPort: number;
}

/** One broker that is its own controller, on the loopback address only. */
export const serverProperties = ({ logDir, port, controllerPort }: Server): string => {
  const broker = `PLAINTEXT://127.0.0.1:${String(port)}`;
  const properties: Readonly<Record<string, string | number | boolean>> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${String(controllerPort)}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    listeners: `${broker},CONTROLLER://127.0.0.1:${String(controllerPort)}`,
    'advertised.listeners': broker,
    'log.dirs': logDir,
    'auto.create.topics.enable': false,
    // A killed broker's registration must lapse soon, or its restart would wait for it.
    'broker.session.timeout.ms': 3000,
    'group.initial.rebalance.delay.ms': 0,
    'offsets.topic.num.partitions': 6,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.num.partitions': 3,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.num.partitions': 3,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // The indexes of a partition are allocated at full size from the start, 10 MiB each by default.
    'log.index.size.max.bytes': 65_536,
    'log.cleaner.enable': true,
    'log.cleaner.dedupe.buffer.size': 16_777_216,
    'num.network.threads': 2,
    'num.io.threads': 4,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escape(String(value))}\n`)
    .join('');
};
