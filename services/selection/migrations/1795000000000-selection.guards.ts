/** What holds even for somebody who writes to the tables past the service. */
export const guards: readonly string[] = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION '% of % is not allowed: records are only ever added', TG_OP, TG_TABLE_NAME
       USING ERRCODE = 'restrict_violation';
   END $$`,

  // What was called stays as called, a declared result stays as declared; only its annulment may follow.
  `CREATE FUNCTION keep_party_election() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF (OLD.id, OLD.village_id, OLD.town_id, OLD.district_id, OLD.body, OLD.office, OLD.seats, OLD.called_on,
         OLD.held_on)
        IS DISTINCT FROM
        (NEW.id, NEW.village_id, NEW.town_id, NEW.district_id, NEW.body, NEW.office, NEW.seats, NEW.called_on,
         NEW.held_on)
        OR NEW.version <> OLD.version + 1
        OR OLD.status = 'ANNULLED'
        OR (OLD.status, NEW.status) NOT IN (('CALLED', 'DECLARED'), ('CALLED', 'ANNULLED'), ('DECLARED', 'ANNULLED'))
        OR (NEW.status = 'ANNULLED' AND
            (OLD.eligible, OLD.present, OLD.issued, OLD.collected, OLD.invalid, OLD.majority_base, OLD.policy,
             OLD.declared_on)
            IS DISTINCT FROM
            (NEW.eligible, NEW.present, NEW.issued, NEW.collected, NEW.invalid, NEW.majority_base, NEW.policy,
             NEW.declared_on))
     THEN
       RAISE EXCEPTION 'party election % must not change like this', OLD.id USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NEW;
   END $$`,

  // A seat comes only from the counts of a declared election, and is approved only after it.
  `CREATE FUNCTION keep_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     election party_elections;
     fits boolean;
   BEGIN
     SELECT * INTO election FROM party_elections WHERE id = NEW.party_election_id;
     IF TG_OP = 'INSERT' THEN
       fits := election.status = 'CALLED' AND NEW.outcome IS NULL AND NEW.approved_on IS NULL AND NEW.version = 0;
     ELSE
       fits := election.status = 'DECLARED'
         AND (OLD.id, OLD.party_election_id, OLD.ordinal, OLD.official_id, OLD.cadre_id)
             IS NOT DISTINCT FROM (NEW.id, NEW.party_election_id, NEW.ordinal, NEW.official_id, NEW.cadre_id)
         AND (OLD.outcome IS NULL OR (OLD.yes, OLD.outcome) IS NOT DISTINCT FROM (NEW.yes, NEW.outcome))
         AND (OLD.approved_on IS NULL
              OR (OLD.approved_on, OLD.approver_id) IS NOT DISTINCT FROM (NEW.approved_on, NEW.approver_id))
         AND NEW.yes <= election.collected - election.invalid
         AND (NEW.outcome <> 'NOT_HALF') = (NEW.yes::bigint * 2 >
               CASE election.majority_base WHEN 'PRESENT' THEN election.present ELSE election.eligible END)
         AND (NEW.outcome <> 'ELECTED' OR OLD.outcome IS NOT NULL OR election.seats >
               (SELECT count(*) FROM candidacies
                 WHERE party_election_id = election.id AND outcome = 'ELECTED' AND id <> NEW.id))
         AND (NEW.approved_on IS NULL
              OR (election.office <> 'COMMITTEE_MEMBER' AND NEW.approved_on >= election.declared_on));
     END IF;
     IF fits IS NOT TRUE THEN
       RAISE EXCEPTION 'candidacy % is not as the election allows', NEW.id USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NEW;
   END $$`,

  // The order of the steps: none skipped, none dated before the last, each chained to it.
  `CREATE FUNCTION follow_reserve_step() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     stages CONSTANT text[] := '{NOMINATED,UNDER_INVESTIGATION,PROPOSED,DECIDED,IN_POOL}';
     last reserve_steps;
     fits boolean;
   BEGIN
     SELECT * INTO last FROM reserve_steps
      WHERE reserve_entry_id = NEW.reserve_entry_id ORDER BY sequence DESC LIMIT 1;
     IF NOT FOUND THEN
       fits := NEW.sequence = 1 AND NEW.stage = 'NOMINATED';
     ELSE
       fits := NEW.sequence = last.sequence + 1 AND NEW.previous_hash = last.hash AND NEW.taken_on >= last.taken_on
         AND last.stage <> 'REMOVED'
         AND (NEW.stage = 'REMOVED' OR array_position(stages, NEW.stage) = array_position(stages, last.stage) + 1);
     END IF;
     IF fits IS NOT TRUE THEN
       RAISE EXCEPTION 'step % of reserve entry % does not follow the last', NEW.stage, NEW.reserve_entry_id
         USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NEW;
   END $$`,

  `CREATE TRIGGER keep_party_election BEFORE UPDATE ON party_elections
     FOR EACH ROW EXECUTE FUNCTION keep_party_election()`,
  `CREATE TRIGGER refuse_party_election_removal BEFORE DELETE OR TRUNCATE ON party_elections
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER keep_candidacy BEFORE INSERT OR UPDATE ON candidacies
     FOR EACH ROW EXECUTE FUNCTION keep_candidacy()`,
  `CREATE TRIGGER refuse_candidacy_removal BEFORE DELETE OR TRUNCATE ON candidacies
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER refuse_reserve_entry_removal BEFORE DELETE OR TRUNCATE ON reserve_entries
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER follow_reserve_step BEFORE INSERT ON reserve_steps
     FOR EACH ROW EXECUTE FUNCTION follow_reserve_step()`,
  `CREATE TRIGGER refuse_reserve_step_change BEFORE UPDATE OR DELETE OR TRUNCATE ON reserve_steps
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
