const cell = (text) => text.replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const both = ({ zh, en }) => `${zh} ${en}`;

/** The matrix as people read it: one row for each kind of data and each command, one column for each role. */
export const accessPage = ({ roles, reach, groups, fields, commands }) => {
  const names = Object.keys(roles);
  const columns = (cells) => names.map((role) => (cells[role] ? reach[cells[role]].zh : '—'));
  const fieldRows = (group) =>
    Object.entries(fields).flatMap(([service, types]) =>
      Object.entries(types).flatMap(([type, grouped]) =>
        (grouped[group] ?? []).map((field) => ({ service, name: `${type}.${field}` })),
      ),
    );
  return [
    '# 谁可以看什么、办什么 · Who may see what, and do what',
    'Generated from `libs/access/access-matrix.yaml` by `npm run generate`: the services check by the same words. What is not written here is denied. Rows outside the reach are as if they did not exist: no count, no error and no order tells of them.',
    '## 角色 Roles',
    table(
      ['角色', 'Role', '`role`', '单位 unit'],
      Object.entries(roles).map(([role, { zh, en, unit }]) => [zh, en, `\`${role}\``, `\`${unit}\``]),
    ),
    'A person may hold several roles, each in a unit and with dates (`roles: [{role, unit, from, to}]` in the token). Who a token is for as official or cadre is said by its `official_id` and `cadre_id`. The roles of a case come with the case and not with a token. `PUBLIC_VERIFIER` is taken by the gateway itself, for `GET /completions/<code>`; a token that names it is refused. Nobody decides on themselves or on kin, whatever the role.',
    '## 范围 Reach',
    table(
      ['范围', 'Reach'],
      Object.values(reach).map(({ zh, en }) => [zh, en]),
    ),
    '## 查阅 Reading',
    table(
      ['资料 Data', ...names.map((role) => roles[role].zh)],
      Object.values(groups).map((group) => [both(group), ...columns(group.read)]),
    ),
    '## 办理 Commands',
    table(
      ['事项 Command', '', ...names.map((role) => roles[role].zh)],
      Object.values(commands).flatMap((named) =>
        Object.entries(named).map(([name, command]) => [command.zh, `\`${name}\``, ...columns(command.by)]),
      ),
    ),
    '## 各项资料包含的字段 Fields of each kind of data',
    ...Object.entries(groups).map(([group, text]) =>
      [
        `**${both(text)}**: `,
        fieldRows(group)
          .map(({ name }) => `\`${name}\``)
          .join(', ') || '—',
        '.',
      ].join(''),
    ),
  ].join('\n\n');
};
