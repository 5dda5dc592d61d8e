/** The month's part of the inbox, and the lowest id of version 7 that can be made in it: 48 bits of milliseconds. */
const monthFunctions: readonly string[] = [
  `CREATE FUNCTION inbox_month_name(month date) RETURNS text LANGUAGE sql IMMUTABLE
     RETURN 'inbox_' || to_char(month::timestamp, 'YYYY_MM')`,
  `CREATE FUNCTION inbox_month_begin(month date) RETURNS uuid LANGUAGE sql IMMUTABLE
     RETURN (lpad(to_hex((extract(epoch FROM month::timestamp) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`,
];

/**
 * What a service's runtime migration makes of these tables. The service's role owns none of them: the months of the
 * inbox are made and dropped for it by these two, which do nothing else.
 */
export const messagingTables4: readonly string[] = [
  ...monthFunctions,
  // What came for the month before there was a place for it is moved there; the default part allows no overlap. An
  // insert that chose the default part before this would fail on finding its month attached: it goes first.
  `CREATE FUNCTION attach_inbox_month(month date) RETURNS void LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
   DECLARE
     name CONSTANT text := public.inbox_month_name(month);
     low CONSTANT uuid := public.inbox_month_begin(date_trunc('month', month::timestamp)::date);
     high CONSTANT uuid := public.inbox_month_begin((date_trunc('month', month::timestamp) + interval '1 month')::date);
   BEGIN
     LOCK TABLE public.inbox IN SHARE ROW EXCLUSIVE MODE;
     EXECUTE format('CREATE TABLE public.%I (LIKE public.inbox INCLUDING ALL)', name);
     EXECUTE format('WITH moved AS (DELETE FROM public.inbox_other WHERE event_id >= $1 AND event_id < $2 RETURNING *)
                     INSERT INTO public.%I SELECT * FROM moved', name) USING low, high;
     EXECUTE format('ALTER TABLE public.inbox ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                    name, low, high);
   END $$`,
  `CREATE FUNCTION drop_inbox_month(month date) RETURNS void LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     EXECUTE format('DROP TABLE public.%I', public.inbox_month_name(month));
   END $$`,
];
