import { assignmentsProbes } from './assignments.probes.js';
import type { CommandProbe } from './command-probe.js';
import { cultivationProbes } from './cultivation.probes.js';
import { mentoringProbes } from './mentoring.probes.js';
import { peopleProbes, personalDataProbes } from './people.probes.js';
import { selectionProbes } from './selection.probes.js';
import { trainingProbes } from './training.probes.js';

/** A mutation that is not here fails the test by its name. */
export const commandProbes: Readonly<Record<string, CommandProbe>> = {
  ...peopleProbes,
  ...personalDataProbes,
  ...mentoringProbes,
  ...cultivationProbes,
  ...trainingProbes,
  ...assignmentsProbes,
  ...selectionProbes,
};
