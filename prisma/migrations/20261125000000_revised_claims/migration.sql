-- Claims changed after they were first published: few beside all others, and asked for with every timeline.
CREATE INDEX claim_revised ON claim (statistic_id) WHERE updated_at > published_at;
