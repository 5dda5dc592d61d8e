/** The services that own a database each, in the order in which they are named everywhere. */
export const SERVICE_NAMES = ['people', 'mentoring', 'training', 'assignments', 'selection'] as const;

export type ServiceName = (typeof SERVICE_NAMES)[number];

/** One value for each service. */
export type PerService<T> = Readonly<Record<ServiceName, T>>;

export const perService = <T>(valueOf: (name: ServiceName) => T): PerService<T> => ({
  people: valueOf('people'),
  mentoring: valueOf('mentoring'),
  training: valueOf('training'),
  assignments: valueOf('assignments'),
  selection: valueOf('selection'),
});
