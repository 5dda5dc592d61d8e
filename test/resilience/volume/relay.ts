import { startRelay } from '@cunguan/messaging';
import { volumeSettings } from './environment.js';

startRelay(volumeSettings());
