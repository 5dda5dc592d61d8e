/**
 * Nothing that a client sends comes into the server's log. The text of an error may quote a value (`invalid input
 * syntax for type date: "…"`), its detail the row that violates a constraint, and its statement the literals; the
 * service that met the error logs its code and constraint. In this list LOG ranks above ERROR.
 */
export const LOG_SETTINGS: Readonly<Record<string, string>> = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};
