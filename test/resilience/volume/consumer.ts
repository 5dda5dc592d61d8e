import { setTimeout as delay } from 'node:timers/promises';
import { mentorshipStarted } from '@cunguan/events';
import { handlerFor, startConsumer } from '@cunguan/messaging';
import { volumeSettings } from './environment.js';

const noteEffect = handlerFor(mentorshipStarted, async (tx, _payload, event) => {
  await tx.query('INSERT INTO effects (event_id, aggregate_id, version) VALUES ($1, $2, $3)', [
    event.id,
    event.aggregateId,
    event.aggregateVersion,
  ]);
});

const settings = volumeSettings();
while (!settings.dataSource.isInitialized) {
  await settings.dataSource.initialize().catch(() => delay(200));
}
startConsumer({ ...settings, handlers: [noteEffect] });
