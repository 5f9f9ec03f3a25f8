-- What the database itself holds, whatever code runs above it.

-- Figures ---------------------------------------------------------------------

ALTER TABLE claim
  ADD CONSTRAINT claim_bounds_in_order CHECK (low <= high),
  ADD CONSTRAINT claim_best_within_bounds CHECK (best >= low AND best <= high),
  ADD CONSTRAINT claim_figure_is_whole CHECK (
    kind <> 'figure' OR (verbatim IS NOT NULL AND qualifier IS NOT NULL AND num_nonnulls(low, high) > 0)
  ),
  ADD CONSTRAINT claim_without_figure_has_no_value CHECK (
    kind = 'figure' OR num_nonnulls(qualifier, low, high, best, vague, policy) = 0
  ),
  ADD CONSTRAINT claim_bounds_fit_qualifier CHECK (
    CASE
      WHEN qualifier IN ('exact', 'about', 'nearly') THEN low IS NOT NULL AND high IS NOT NULL AND low = high
      WHEN qualifier IN ('at_least', 'more_than') THEN low IS NOT NULL AND high IS NULL
      WHEN qualifier IN ('at_most', 'less_than') THEN low IS NULL AND high IS NOT NULL
      WHEN qualifier = 'range' THEN low IS NOT NULL AND high IS NOT NULL
      ELSE TRUE
    END
  ),
  ADD CONSTRAINT claim_vague_names_its_policy CHECK ((vague IS NULL) = (policy IS NULL)),
  ADD CONSTRAINT claim_confidence_is_a_share CHECK (confidence BETWEEN 0 AND 1);

-- Dates -----------------------------------------------------------------------

ALTER TABLE claim
  ADD CONSTRAINT claim_as_of_in_order CHECK (as_of_from <= as_of_to),
  ADD CONSTRAINT claim_as_of_is_whole CHECK (
    num_nonnulls(as_of, as_of_from, as_of_to, as_of_precision, as_of_basis) IN (0, 5)
  );

-- Targets, evidence, life -----------------------------------------------------

ALTER TABLE claim
  ADD CONSTRAINT claim_has_one_target CHECK (num_nonnulls(statistic_id, proposition_id) + untracked::int <= 1),
  ADD CONSTRAINT claim_stance_needs_proposition CHECK ((stance IS NULL) = (proposition_id IS NULL)),
  ADD CONSTRAINT claim_published_figure_is_placed CHECK (
    status NOT IN ('published', 'retracted') OR kind <> 'figure'
    OR ((statistic_id IS NOT NULL OR untracked) AND unit_code IS NOT NULL AND counts IS NOT NULL AND as_of IS NOT NULL)
  ),
  ADD CONSTRAINT claim_published_says_when CHECK (status NOT IN ('published', 'retracted') OR published_at IS NOT NULL),
  ADD CONSTRAINT claim_retracted_says_why CHECK (
    status <> 'retracted' OR (retracted_at IS NOT NULL AND length(btrim(retraction_reason)) > 0)
  ),
  ADD CONSTRAINT claim_quote_lies_in_a_version CHECK (evidence <> 'quote' OR version_id IS NOT NULL),
  ADD CONSTRAINT claim_recorded_says_where CHECK (evidence <> 'recorded' OR num_nonnulls(recorded_url, recorded_note) > 0);

CREATE FUNCTION claim_keeps_its_life() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = OLD.status
    OR (OLD.status = 'suggested' AND NEW.status IN ('draft', 'rejected'))
    OR (OLD.status = 'draft' AND NEW.status IN ('suggested', 'in_review', 'published', 'rejected'))
    OR (OLD.status = 'in_review' AND NEW.status IN ('draft', 'published', 'rejected'))
    OR (OLD.status = 'published' AND NEW.status = 'retracted')
    OR (OLD.status = 'rejected' AND NEW.status = 'suggested')
    OR (OLD.status = 'retracted' AND NEW.status = 'draft')
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a claim cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER claim_keeps_its_life BEFORE UPDATE OF status ON claim
  FOR EACH ROW EXECUTE FUNCTION claim_keeps_its_life();

CREATE FUNCTION claim_once_published_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NULL THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'claim % was published: retract it instead of deleting it', OLD.id USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER claim_once_published_stays BEFORE DELETE ON claim
  FOR EACH ROW EXECUTE FUNCTION claim_once_published_stays();

ALTER TABLE claim_span
  ADD CONSTRAINT claim_span_fits_its_locator CHECK (
    CASE locator
      WHEN 'text' THEN start IS NOT NULL AND "end" IS NOT NULL AND start >= 0 AND start < "end"
      WHEN 'table' THEN num_nonnulls("table", "row", "column") = 3
      WHEN 'page' THEN page IS NOT NULL AND page > 0
      WHEN 'time' THEN seconds IS NOT NULL AND seconds >= 0
    END
  );

CREATE UNIQUE INDEX claim_span_one_quote ON claim_span (claim_id) WHERE role = 'quote';

ALTER TABLE claim_quote
  ADD CONSTRAINT claim_quote_emptied_only_by_takedown CHECK (exact IS NOT NULL OR takedown_reason IS NOT NULL);

ALTER TABLE attribution
  ADD CONSTRAINT attribution_names_one_thing CHECK (num_nonnulls(source_id, outlet_id) <= 1),
  ADD CONSTRAINT attribution_counts_from_the_outlet CHECK (branch >= 0 AND position >= 0),
  ADD CONSTRAINT attribution_span_in_order CHECK ((start IS NULL) = ("end" IS NULL) AND start < "end");

ALTER TABLE claim_relation ADD CONSTRAINT claim_relation_joins_two CHECK (from_id <> to_id);
ALTER TABLE change ADD CONSTRAINT change_joins_two CHECK (from_claim_id <> to_claim_id);

-- Everything else that must not be sayable --------------------------------------

ALTER TABLE source
  ADD CONSTRAINT source_is_not_its_own_parent CHECK (parent_id <> id),
  ADD CONSTRAINT source_is_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE statistic ADD CONSTRAINT statistic_is_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE statistic_definition
  ADD CONSTRAINT definition_rate_has_denominator CHECK (measure <> 'rate' OR per IS NOT NULL);
ALTER TABLE article ADD CONSTRAINT article_is_not_its_own_copy CHECK (alternate_of_id <> id);
ALTER TABLE unit ADD CONSTRAINT unit_money_has_currency CHECK ((kind = 'money') = (iso4217 IS NOT NULL));
ALTER TABLE comment ADD CONSTRAINT comment_is_about_one_thing CHECK (num_nonnulls(claim_id, article_id, statistic_id) = 1);

-- A person holds a role once for a topic, and once for all topics.
CREATE UNIQUE INDEX role_assignment_once ON role_assignment (person_id, role, topic_id) NULLS NOT DISTINCT;

-- What may never change ----------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER history_entry_is_append_only BEFORE UPDATE OR DELETE ON history_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER history_entry_is_not_truncated BEFORE TRUNCATE ON history_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_version_is_append_only BEFORE UPDATE OR DELETE ON article_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_version_is_not_truncated BEFORE TRUNCATE ON article_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE history_entry
  ADD CONSTRAINT history_leaf_is_hash_of_record CHECK (leaf = sha256(convert_to(record, 'UTF8')));

-- Words are emptied only by a takedown that says why, and never rewritten.
CREATE FUNCTION article_text_only_taken_down() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.version_id = OLD.version_id AND NEW.text IS NULL AND NEW.takedown_reason IS NOT NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the text of version % can only be emptied by a takedown', OLD.version_id USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER article_text_only_taken_down BEFORE UPDATE OR DELETE ON article_text
  FOR EACH ROW EXECUTE FUNCTION article_text_only_taken_down();
CREATE TRIGGER article_text_is_not_truncated BEFORE TRUNCATE ON article_text
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION history_payload_only_taken_down() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.entry_id = OLD.entry_id AND NEW.salt IS NULL AND NEW.state IS NULL
    AND NEW.takedown_reason IS NOT NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the payload of history entry % can only be emptied by a takedown', OLD.entry_id
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER history_payload_only_taken_down BEFORE UPDATE OR DELETE ON history_payload
  FOR EACH ROW EXECUTE FUNCTION history_payload_only_taken_down();
CREATE TRIGGER history_payload_is_not_truncated BEFORE TRUNCATE ON history_payload
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Index-only timelines need a fresh visibility map.
ALTER TABLE claim SET (autovacuum_vacuum_insert_scale_factor = 0.02);
