import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';

/**
 * Two faults of kafkajs 2.2.4, mended from outside since nobody does it inside. Both show when a broker dies at a bad
 * moment, and both leave a consumer without events while its process looks well.
 */

/**
 * A broker that dies while it is asked for the group's coordinator makes kafkajs give up for good, and a consumer that
 * comes back as a stranger waits a whole session for the member that it was. So it asks again, as it does of a broker
 * that does not know the coordinator yet.
 */
Object.defineProperties(kafkajs.KafkaJSGroupCoordinatorNotFound.prototype, {
  retriable: { get: () => true, set: () => undefined },
  type: { value: 'GROUP_COORDINATOR_NOT_AVAILABLE' },
});

interface Connection {
  chunks: Buffer[];
  bytesBuffered: number;
  bytesNeeded: number;
  isConnected: () => boolean;
  connect: () => Promise<boolean>;
}

const LENGTH_BYTES = 4;

const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/connection') as { prototype: Connection };
const { connect } = prototype;

/**
 * A connection is used again when it was lost, and with it the beginning of an answer whose end never came: all that
 * follows would be read out of step, and no request on it would ever be answered.
 */
prototype.connect = function connectAnew(this: Connection): Promise<boolean> {
  if (!this.isConnected()) {
    this.chunks = [];
    this.bytesBuffered = 0;
    this.bytesNeeded = LENGTH_BYTES;
  }
  return connect.call(this);
};
