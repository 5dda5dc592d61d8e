/** What a unit is called on a day; `renamings` is the table of what is known of it. */
export const unitNameOn = (unit: string, day: string, renamings = 'unit_renamings r WHERE true'): string =>
  `coalesce((SELECT r.name FROM ${renamings} AND r.unit_id = ${unit}.id AND r.renamed_from <= ${day}
              ORDER BY r.renamed_from DESC LIMIT 1), ${unit}.name)`;
