interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

interface Client {
  readonly ask: (query: string, variables: object) => Promise<Answer>;
}

/** What the gateway would get for its representations. */
export const askEntities = async (
  client: Client,
  representations: readonly object[],
  fields: string,
): Promise<unknown> => {
  const { data, errors } = await client.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${fields} } }`,
    { r: representations },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['_entities'];
};
