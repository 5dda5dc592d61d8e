const LAST_TO_FIRST = [['gateway'], ['issuer'], ['kafka', 'kafka-format', 'mvn'], ['postgres', 'initdb']];
const SERVICES = 1;

const tierOf = (name: string): number => {
  const tier = LAST_TO_FIRST.findIndex((names) => names.includes(name));
  if (tier === -1) return SERVICES;
  return tier < SERVICES ? tier : tier + 1;
};

/** Groups by when to stop: the gateway, then the services, the issuer, Kafka and at last PostgreSQL. */
export const inStopOrder = <T extends { readonly name: string }>(all: readonly T[]): readonly (readonly T[])[] =>
  [0, 1, 2, 3, 4].map((tier) => all.filter(({ name }) => tierOf(name) === tier)).filter((group) => group.length > 0);
