-- The whole model of the record. Generated from schema.prisma, but for the extensions
-- and "claim_timeline", which carries columns so that a timeline is one index-only scan. Prisma does not know INCLUDE and
-- would make the index anew without them; it leaves partial indexes alone, so this one says what holds for it anyway.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "qualifier" AS ENUM ('exact', 'about', 'nearly', 'at_least', 'more_than', 'at_most', 'less_than', 'range');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('reported', 'estimated', 'projected', 'target', 'hypothetical');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('count', 'amount', 'rate', 'share', 'ratio', 'change', 'index');

-- CreateEnum
CREATE TYPE "temporality" AS ENUM ('cumulative', 'point', 'period');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('year', 'quarter', 'month', 'week', 'day', 'hour', 'minute');

-- CreateEnum
CREATE TYPE "as_of_basis" AS ENUM ('stated', 'published');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('figure', 'statement', 'absence');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('suggested', 'draft', 'in_review', 'published', 'rejected', 'retracted');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('quote', 'table', 'recorded');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('asserts', 'denies', 'doubts', 'conditional');

-- CreateEnum
CREATE TYPE "span_role" AS ENUM ('quote', 'number', 'qualifier', 'counts', 'source', 'date');

-- CreateEnum
CREATE TYPE "locator_kind" AS ENUM ('text', 'table', 'page', 'time');

-- CreateEnum
CREATE TYPE "range_kind" AS ENUM ('stated', 'confidence_interval', 'margin_of_error');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('part_of', 'additional_to', 'denies', 'confirms', 'corrects', 'repeats', 'compares_with');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('new_events', 'backlog', 'reclassification', 'scope', 'change_of_source', 'rounding', 'correction');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('ministry', 'government', 'military', 'police', 'un', 'ngo', 'company', 'academic', 'media', 'court', 'hospital', 'organiser', 'person', 'unnamed', 'other');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('people', 'money', 'share', 'count', 'measure');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('contributor', 'editor', 'reviewer', 'administrator');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('pending', 'running', 'done', 'failed');

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domains" TEXT[],
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "language" TEXT NOT NULL DEFAULT 'en',
    "country" CHAR(2),
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "outlet_id" UUID NOT NULL,
    "topic_id" UUID,
    "canonical_url" TEXT,
    "headline" TEXT NOT NULL,
    "headline_is_ours" BOOLEAN NOT NULL DEFAULT false,
    "byline" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "published_on" DATE,
    "published_at" TIMESTAMPTZ(3),
    "alternate_of_id" UUID,
    "archive_url" TEXT,
    "assignee_id" UUID,
    "due_on" DATE,
    "taken_down_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "length" INTEGER NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "captured_by_id" UUID,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "version_id" UUID NOT NULL,
    "text" TEXT,
    "takedown_reason" TEXT,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "correction_notice" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "version_id" UUID,
    "words" TEXT NOT NULL,
    "noticed_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "country" CHAR(2),
    "parent_id" UUID,
    "merged_into_id" UUID,
    "series" INTEGER NOT NULL,
    "description" TEXT,
    "method" TEXT,
    "limits" TEXT,
    "homepage" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_alias" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "topic_id" UUID,
    "outlet_id" UUID,
    "place" TEXT,

    CONSTRAINT "source_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_role" (
    "source_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "party" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT,

    CONSTRAINT "source_role_pkey" PRIMARY KEY ("source_id","topic_id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "place" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "code" TEXT NOT NULL,
    "label_singular" TEXT NOT NULL,
    "label_plural" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "iso4217" CHAR(3),
    "ucum" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "statistic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "topic_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "caveat" TEXT,
    "merged_into_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statistic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistic_definition" (
    "id" UUID NOT NULL,
    "statistic_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "counted" TEXT NOT NULL,
    "scope" TEXT,
    "place" TEXT,
    "unit_code" TEXT NOT NULL,
    "temporality" "temporality" NOT NULL,
    "measure" "measure" NOT NULL,
    "per" TEXT,
    "base" TEXT,
    "compared_to" TEXT,
    "start" DATE,
    "guidance" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "statistic_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistic_alias" (
    "id" UUID NOT NULL,
    "statistic_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "statistic_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "topic_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "kind" "claim_kind" NOT NULL DEFAULT 'figure',
    "status" "claim_status" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "article_id" UUID NOT NULL,
    "version_id" UUID,
    "evidence" "evidence_kind" NOT NULL,
    "recorded_url" TEXT,
    "recorded_note" TEXT,
    "verbatim" TEXT,
    "qualifier" "qualifier",
    "low" DECIMAL,
    "high" DECIMAL,
    "best" DECIMAL,
    "range_kind" "range_kind",
    "range_level" DECIMAL,
    "low_qualifier" "qualifier",
    "high_qualifier" "qualifier",
    "unit_code" TEXT,
    "counts" TEXT,
    "modality" "modality",
    "measure" "measure",
    "vague" TEXT,
    "policy" TEXT,
    "money_year" INTEGER,
    "as_of" TEXT,
    "as_of_from" DATE,
    "as_of_to" DATE,
    "as_of_precision" "date_precision",
    "as_of_basis" "as_of_basis",
    "since" DATE,
    "said_on" DATE,
    "scope_includes" TEXT[],
    "scope_excludes" TEXT[],
    "departure_place" TEXT,
    "departure_start" DATE,
    "departure_key" TEXT NOT NULL DEFAULT '',
    "statistic_id" UUID,
    "proposition_id" UUID,
    "stance" "stance",
    "untracked" BOOLEAN NOT NULL DEFAULT false,
    "origin_key" TEXT NOT NULL DEFAULT '',
    "article_published_on" DATE,
    "suggestion_key" TEXT,
    "confidence" DECIMAL(4,3),
    "because" TEXT[],
    "note" TEXT,
    "retraction_reason" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "retracted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_quote" (
    "claim_id" UUID NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "translation" TEXT,
    "takedown_reason" TEXT,

    CONSTRAINT "claim_quote_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "claim_span" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "role" "span_role" NOT NULL,
    "locator" "locator_kind" NOT NULL DEFAULT 'text',
    "start" INTEGER,
    "end" INTEGER,
    "table" TEXT,
    "row" TEXT,
    "column" TEXT,
    "page" INTEGER,
    "seconds" DECIMAL,

    CONSTRAINT "claim_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "branch" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,
    "source_id" UUID,
    "outlet_id" UUID,
    "name" TEXT NOT NULL,
    "wording" TEXT,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_relation" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_series" (
    "id" UUID NOT NULL,
    "statistic_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT,
    "retrieved_on" DATE,

    CONSTRAINT "reference_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_value" (
    "series_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "value" DECIMAL NOT NULL,

    CONSTRAINT "reference_value_pkey" PRIMARY KEY ("series_id","as_of")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "statistic_id" UUID NOT NULL,
    "from_claim_id" UUID NOT NULL,
    "to_claim_id" UUID NOT NULL,
    "kind" "change_kind" NOT NULL,
    "amount" DECIMAL,
    "explanation" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discrepancy" (
    "id" UUID NOT NULL,
    "statistic_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gone_at" TIMESTAMPTZ(3),

    CONSTRAINT "discrepancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discrepancy_claim" (
    "discrepancy_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "discrepancy_claim_pkey" PRIMARY KEY ("discrepancy_id","claim_id")
);

-- CreateTable
CREATE TABLE "settlement" (
    "id" UUID NOT NULL,
    "discrepancy_id" UUID NOT NULL,
    "explanation" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "article_id" UUID,
    "statistic_id" UUID,
    "parent_id" UUID,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_entry" (
    "id" BIGSERIAL NOT NULL,
    "event" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "revision" INTEGER,
    "reason" TEXT,
    "tags" TEXT[],
    "record" TEXT NOT NULL,
    "leaf" BYTEA NOT NULL,
    "txid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "history_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_payload" (
    "entry_id" BIGINT NOT NULL,
    "salt" BYTEA,
    "state" TEXT,
    "takedown_reason" TEXT,

    CONSTRAINT "history_payload_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "history_batch" (
    "id" BIGSERIAL NOT NULL,
    "from_txid" xid8 NOT NULL,
    "to_txid" xid8 NOT NULL,
    "entries" INTEGER NOT NULL,
    "root" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "history_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "user_id" TEXT,
    "deactivated_at" TIMESTAMPTZ(3),
    "shortcuts_off" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "topic_id" UUID,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "email" TEXT,
    "role" "role" NOT NULL,
    "topic_id" UUID,
    "invited_by_id" UUID,
    "accepted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    "etag" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'pending',
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "started_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "claim_id" UUID,
    "problem" TEXT,
    "cells" JSONB NOT NULL,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT,
    "banned" BOOLEAN DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "auth_rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "outlet_slug_key" ON "outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_name_key" ON "outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_canonical_url_key" ON "article"("canonical_url");

-- CreateIndex
CREATE INDEX "article_outlet_id_published_on_idx" ON "article"("outlet_id", "published_on");

-- CreateIndex
CREATE INDEX "article_topic_id_idx" ON "article"("topic_id");

-- CreateIndex
CREATE INDEX "article_alternate_of_id_idx" ON "article"("alternate_of_id");

-- CreateIndex
CREATE INDEX "article_assignee_id_idx" ON "article"("assignee_id");

-- CreateIndex
CREATE INDEX "article_created_by_id_idx" ON "article"("created_by_id");

-- CreateIndex
CREATE INDEX "article_created_at_idx" ON "article"("created_at");

-- CreateIndex
CREATE INDEX "article_headline_trgm" ON "article" USING GIN ("headline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_version_sha256_idx" ON "article_version"("sha256");

-- CreateIndex
CREATE INDEX "article_version_captured_by_id_idx" ON "article_version"("captured_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_number_key" ON "article_version"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_sha256_key" ON "article_version"("article_id", "sha256");

-- CreateIndex
CREATE INDEX "correction_notice_article_id_idx" ON "correction_notice"("article_id");

-- CreateIndex
CREATE INDEX "correction_notice_version_id_idx" ON "correction_notice"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "source_parent_id_idx" ON "source"("parent_id");

-- CreateIndex
CREATE INDEX "source_merged_into_id_idx" ON "source"("merged_into_id");

-- CreateIndex
CREATE INDEX "source_name_trgm" ON "source" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "source_alias_topic_id_idx" ON "source_alias"("topic_id");

-- CreateIndex
CREATE INDEX "source_alias_outlet_id_idx" ON "source_alias"("outlet_id");

-- CreateIndex
CREATE INDEX "source_alias_alias_trgm" ON "source_alias" USING GIN ("alias" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "source_alias_source_id_alias_key" ON "source_alias"("source_id", "alias");

-- CreateIndex
CREATE INDEX "source_role_topic_id_idx" ON "source_role"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_name_key" ON "topic"("name");

-- CreateIndex
CREATE UNIQUE INDEX "statistic_slug_key" ON "statistic"("slug");

-- CreateIndex
CREATE INDEX "statistic_topic_id_idx" ON "statistic"("topic_id");

-- CreateIndex
CREATE INDEX "statistic_merged_into_id_idx" ON "statistic"("merged_into_id");

-- CreateIndex
CREATE INDEX "statistic_name_trgm" ON "statistic" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "statistic_definition_unit_code_idx" ON "statistic_definition"("unit_code");

-- CreateIndex
CREATE INDEX "statistic_definition_created_by_id_idx" ON "statistic_definition"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "statistic_definition_statistic_id_number_key" ON "statistic_definition"("statistic_id", "number");

-- CreateIndex
CREATE INDEX "statistic_alias_alias_trgm" ON "statistic_alias" USING GIN ("alias" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "statistic_alias_statistic_id_alias_key" ON "statistic_alias"("statistic_id", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "proposition_slug_key" ON "proposition"("slug");

-- CreateIndex
CREATE INDEX "proposition_topic_id_idx" ON "proposition"("topic_id");

-- CreateIndex
CREATE INDEX "claim_version_id_idx" ON "claim"("version_id");

-- CreateIndex
CREATE INDEX "claim_unit_code_idx" ON "claim"("unit_code");

-- CreateIndex
CREATE INDEX "claim_proposition_id_idx" ON "claim"("proposition_id");

-- CreateIndex
CREATE INDEX "claim_created_by_id_idx" ON "claim"("created_by_id");

-- CreateIndex
CREATE INDEX "claim_status_updated_at_idx" ON "claim"("status", "updated_at");

-- CreateIndex
CREATE INDEX "claim_timeline" ON "claim"("statistic_id", "as_of_to", "id")
  INCLUDE ("kind", "status", "low", "high", "qualifier", "as_of_from", "as_of_basis", "article_published_on", "origin_key", "article_id", "departure_key", "revision",
    "as_of_precision", "said_on", "unit_code", "verbatim", "vague", "best", "published_at", "retracted_at")
  WHERE "statistic_id" IS NOT NULL;

-- CreateIndex
CREATE INDEX "claim_low_idx" ON "claim"("low");

-- CreateIndex
CREATE UNIQUE INDEX "claim_article_id_suggestion_key_key" ON "claim"("article_id", "suggestion_key");

-- CreateIndex
CREATE INDEX "claim_span_claim_id_idx" ON "claim_span"("claim_id");

-- CreateIndex
CREATE INDEX "attribution_source_id_idx" ON "attribution"("source_id");

-- CreateIndex
CREATE INDEX "attribution_outlet_id_idx" ON "attribution"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_branch_position_key" ON "attribution"("claim_id", "branch", "position");

-- CreateIndex
CREATE INDEX "claim_relation_to_id_idx" ON "claim_relation"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_relation_from_id_to_id_kind_key" ON "claim_relation"("from_id", "to_id", "kind");

-- CreateIndex
CREATE INDEX "reference_series_statistic_id_idx" ON "reference_series"("statistic_id");

-- CreateIndex
CREATE INDEX "reference_series_source_id_idx" ON "reference_series"("source_id");

-- CreateIndex
CREATE INDEX "change_statistic_id_idx" ON "change"("statistic_id");

-- CreateIndex
CREATE INDEX "change_from_claim_id_idx" ON "change"("from_claim_id");

-- CreateIndex
CREATE INDEX "change_to_claim_id_idx" ON "change"("to_claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "discrepancy_key_key" ON "discrepancy"("key");

-- CreateIndex
CREATE INDEX "discrepancy_statistic_id_idx" ON "discrepancy"("statistic_id");

-- CreateIndex
CREATE INDEX "discrepancy_claim_claim_id_idx" ON "discrepancy_claim"("claim_id");

-- CreateIndex
CREATE INDEX "settlement_discrepancy_id_idx" ON "settlement"("discrepancy_id");

-- CreateIndex
CREATE INDEX "settlement_person_id_idx" ON "settlement"("person_id");

-- CreateIndex
CREATE INDEX "comment_claim_id_idx" ON "comment"("claim_id");

-- CreateIndex
CREATE INDEX "comment_article_id_idx" ON "comment"("article_id");

-- CreateIndex
CREATE INDEX "comment_statistic_id_idx" ON "comment"("statistic_id");

-- CreateIndex
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "history_entry_subject_type_subject_id_id_idx" ON "history_entry"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "history_entry_actor_id_idx" ON "history_entry"("actor_id");

-- CreateIndex
CREATE INDEX "history_entry_txid_idx" ON "history_entry"("txid");

-- CreateIndex
CREATE INDEX "history_entry_at_idx" ON "history_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "person_user_id_key" ON "person"("user_id");

-- CreateIndex
CREATE INDEX "role_assignment_person_id_idx" ON "role_assignment"("person_id");

-- CreateIndex
CREATE INDEX "role_assignment_topic_id_idx" ON "role_assignment"("topic_id");

-- CreateIndex
CREATE INDEX "role_assignment_granted_by_id_idx" ON "role_assignment"("granted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_topic_id_idx" ON "invitation"("topic_id");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_person_id_idx" ON "api_key"("person_id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "import_run_started_by_id_idx" ON "import_run"("started_by_id");

-- CreateIndex
CREATE INDEX "import_row_claim_id_idx" ON "import_row"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_session_expires_at_idx" ON "auth_session"("expires_at");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "auth_rate_limit_key_key" ON "auth_rate_limit"("key");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_alternate_of_id_fkey" FOREIGN KEY ("alternate_of_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_captured_by_id_fkey" FOREIGN KEY ("captured_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_notice" ADD CONSTRAINT "correction_notice_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_notice" ADD CONSTRAINT "correction_notice_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_role" ADD CONSTRAINT "source_role_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_role" ADD CONSTRAINT "source_role_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "statistic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic_definition" ADD CONSTRAINT "statistic_definition_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic_definition" ADD CONSTRAINT "statistic_definition_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic_definition" ADD CONSTRAINT "statistic_definition_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic_alias" ADD CONSTRAINT "statistic_alias_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposition" ADD CONSTRAINT "proposition_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_proposition_id_fkey" FOREIGN KEY ("proposition_id") REFERENCES "proposition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_quote" ADD CONSTRAINT "claim_quote_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_span" ADD CONSTRAINT "claim_span_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_series" ADD CONSTRAINT "reference_series_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_series" ADD CONSTRAINT "reference_series_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_value" ADD CONSTRAINT "reference_value_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "reference_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_from_claim_id_fkey" FOREIGN KEY ("from_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_to_claim_id_fkey" FOREIGN KEY ("to_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discrepancy_claim" ADD CONSTRAINT "discrepancy_claim_discrepancy_id_fkey" FOREIGN KEY ("discrepancy_id") REFERENCES "discrepancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discrepancy_claim" ADD CONSTRAINT "discrepancy_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_discrepancy_id_fkey" FOREIGN KEY ("discrepancy_id") REFERENCES "discrepancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_statistic_id_fkey" FOREIGN KEY ("statistic_id") REFERENCES "statistic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_entry" ADD CONSTRAINT "history_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_payload" ADD CONSTRAINT "history_payload_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "history_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

