CREATE TYPE "error_kind" AS ENUM ('figure', 'source', 'date', 'quote', 'counts', 'other');
CREATE TYPE "report_state" AS ENUM ('received', 'under_review', 'corrected', 'not_changed', 'spam');

CREATE TABLE "error_report" (
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "statistic_id" UUID,
    "article_id" UUID,
    "source_id" UUID,
    "kind" "error_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "evidence_url" TEXT,
    "contact" TEXT,
    "fingerprint" BYTEA NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'received',
    "outcome" TEXT,
    "words_shown" BOOLEAN NOT NULL DEFAULT false,
    "assignee_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_attempt_pkey" PRIMARY KEY ("key")
);

CREATE UNIQUE INDEX "error_report_fingerprint_key" ON "error_report"("fingerprint");
CREATE INDEX "error_report_claim_id_idx" ON "error_report"("claim_id");
CREATE INDEX "error_report_statistic_id_idx" ON "error_report"("statistic_id");
CREATE INDEX "error_report_article_id_idx" ON "error_report"("article_id");
CREATE INDEX "error_report_source_id_idx" ON "error_report"("source_id");
CREATE INDEX "error_report_assignee_id_idx" ON "error_report"("assignee_id");
CREATE INDEX "error_report_decided_by_id_idx" ON "error_report"("decided_by_id");
CREATE INDEX "error_report_created_at_idx" ON "error_report"("created_at");

ALTER TABLE "error_report" ADD CONSTRAINT "error_report_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold whatever code runs above it ------------------------------------

ALTER TABLE error_report
  ADD CONSTRAINT error_report_is_about_one_thing
    CHECK (num_nonnulls(claim_id, statistic_id, article_id, source_id) = 1),
  ADD CONSTRAINT error_report_has_words CHECK (length(btrim(words)) > 0),
  ADD CONSTRAINT error_report_answer_is_whole
    CHECK ((state IN ('corrected', 'not_changed', 'spam')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by_id IS NULL)),
  ADD CONSTRAINT error_report_answer_has_words
    CHECK (state NOT IN ('corrected', 'not_changed') OR length(btrim(coalesce(outcome, ''))) > 0),
  ADD CONSTRAINT error_report_words_shown_by_answer CHECK (NOT words_shown OR state IN ('corrected', 'not_changed')),
  ADD CONSTRAINT error_report_under_review_by_somebody CHECK (state <> 'under_review' OR assignee_id IS NOT NULL);

-- An answer stands; only what was taken for spam by mistake may be answered after all.
CREATE FUNCTION error_report_keeps_its_life() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state = NEW.state AND OLD.state IN ('received', 'under_review'))
    OR (OLD.state = 'received' AND NEW.state IN ('under_review', 'corrected', 'not_changed', 'spam'))
    OR (OLD.state = 'under_review' AND NEW.state IN ('corrected', 'not_changed', 'spam'))
    OR (OLD.state = 'spam' AND NEW.state IN ('corrected', 'not_changed'))
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a report cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER error_report_keeps_its_life BEFORE UPDATE OF state ON error_report
  FOR EACH ROW EXECUTE FUNCTION error_report_keeps_its_life();

-- Its address is permanent.
CREATE FUNCTION error_report_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'report % has a permanent address: answer it instead of deleting it', OLD.id
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER error_report_stays BEFORE DELETE ON error_report
  FOR EACH ROW EXECUTE FUNCTION error_report_stays();

-- What waits for the desk: counted on each of its pages.
CREATE INDEX error_report_open ON error_report (created_at) WHERE state IN ('received', 'under_review');
