-- What readers search: words in quotes, in what is counted and in headlines; names, spelled as well as may be; numbers.

/*
 * Words in the one spelling they are searched in: lower case, without accents, in Latin letters and digits. Other
 * scripts are written letter by letter, because PostgreSQL knows no letters beyond ASCII where its database has the
 * locale C, as the one that comes along has. The Arabic article is left off. unaccent is only "stable" because its
 * rules are a file; nobody changes it.
 */
CREATE FUNCTION search_form(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  CASE
    WHEN octet_length(words) = length(words) THEN lower(words)
    ELSE translate(
      ltrim(replace(replace(' ' || lower(unaccent('unaccent'::regdictionary, words)), ' وال', ' '), ' ال', ' ')),
      '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٬اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهةويىئؤگچپژکیאבגדהוזחטיכךלמםנןסעפףצץקרשתαβγδεζηθικλμνξοπρσςτυφχψωабвгдеёжзийклмнопрстуфхцчшщыэюяіїєґءъьـًٌٍَُِّْٰٕٖٜٟٓٔٗ٘ٙٚٛٝٞ',
      '01234567890123456789    aaaaabtvjhxdzrzscsdtzegfqklmnhhwyyywgcpjkyabgdhwzhtykklmmnnseppccqrstabgdeztiiklmnxoprsstyfxpoabvgdeejziyklmnoprstufhccssyeuaiieg'
    )
  END;

CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  to_tsvector('english', search_form(words));

-- What a quote says, in its own language and in ours. Words that were taken down are gone from here as well.
CREATE FUNCTION search_quote(exact text, translation text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  search_words(exact || ' ' || coalesce(translation, ''));

CREATE INDEX claim_quote_words ON claim_quote USING gin (search_quote(exact, translation));
CREATE INDEX claim_counts_words ON claim USING gin (search_words(counts))
  WHERE status IN ('published', 'retracted');
CREATE INDEX article_headline_words ON article USING gin (search_words(headline));
CREATE INDEX statistic_name_words ON statistic USING gin (search_words(name));
CREATE INDEX proposition_statement_words ON proposition USING gin (search_words(statement));

-- Names by their likeness.
CREATE INDEX statistic_name_form ON statistic USING gin (search_form(name) gin_trgm_ops);
CREATE INDEX statistic_alias_form ON statistic_alias USING gin (search_form(alias) gin_trgm_ops);
CREATE INDEX proposition_statement_form ON proposition USING gin (search_form(statement) gin_trgm_ops);
CREATE INDEX source_name_form ON source USING gin (search_form(name) gin_trgm_ops);
CREATE INDEX source_alias_form ON source_alias USING gin (search_form(alias) gin_trgm_ops);
CREATE INDEX outlet_name_form ON outlet USING gin (search_form(name) gin_trgm_ops);
CREATE INDEX topic_name_form ON topic USING gin (search_form(name) gin_trgm_ops);
CREATE INDEX article_headline_form ON article USING gin (search_form(headline) gin_trgm_ops);

-- Numbers: the bounds of a figure, a range by what lies in it, vague words as they were printed.
CREATE INDEX claim_high_idx ON claim (high);
CREATE INDEX claim_range ON claim USING gist (numrange(low, high, '[]')) WHERE qualifier = 'range';
CREATE INDEX claim_vague ON claim (lower(vague)) WHERE vague IS NOT NULL;

-- The day a claim is looked for by, newest first, where nothing else is asked.
CREATE INDEX claim_public_newest ON claim ((coalesce(as_of_to, said_on, article_published_on)) DESC NULLS LAST, id DESC)
  WHERE status IN ('published', 'retracted');
