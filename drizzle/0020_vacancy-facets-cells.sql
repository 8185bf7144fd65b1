-- It is made anew below, with the cell.
TRUNCATE vacancy_facets;--> statement-breakpoint
DROP INDEX "vacancy_facets_posted";--> statement-breakpoint
DROP INDEX "vacancy_facets_region";--> statement-breakpoint
ALTER TABLE "vacancy_facets" ADD COLUMN "cell" integer NOT NULL;--> statement-breakpoint
-- The number of the cell that a vacancy lies in, as src/db/vacancy-cells.ts numbers them.
CREATE OR REPLACE FUNCTION vacancy_cell(country text, housing text, schedule text, years real, languages jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	select ((((
		coalesce(array_position('{AM,BY,KG,KZ,RU}'::text[], country), 6) - 1) * 3
		+ case housing when 'no' then 0 when 'yes' then 2 else 1 end) * 8
		+ case when schedule is null then 0
			else coalesce(array_position('{full_day,shift,flexible,remote,rotation,part_time}'::text[], schedule), 7) end) * 6
		+ case when years is null then 0 when years = 0 then 1 when years <= 1 then 2 when years <= 3 then 3 when years <= 6 then 4 else 5 end) * 9
		+ case when languages = '{}' then 0
			when languages - 'ru' <> '{}' then 8
			else coalesce(array_position('{A1,A2,B1,B2,C1,C2}'::text[], languages ->> 'ru'), 7) end
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION store_vacancy_facets(ids uuid[]) RETURNS void LANGUAGE sql AS $$
	delete from vacancy_facets where id = any(ids);
	insert into vacancy_facets (
		id, isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education,
		languages, housing, transport, is_verified, posted_on, closes_on, open_to, regulated, licence, min_age, employer_hash,
		cell, title_key, words
	)
	select
		id, isco, isco_confidence, country, region, geoname_id, currency,
		-- Less is no pay, and no number of this size either.
		case when pay_typical >= 0.01 then pay_typical end, schedule, experience_years, education,
		-- More than this an entry of an index does not hold; nobody asks for so many languages.
		case when languages <> '{}' and pg_column_size(languages) < 500 then languages end,
		housing, transport, is_verified, posted_on, closes_on,
		case when cardinality(open_to) between 1 and 300 then array_to_string(open_to, ' ') end,
		regulated, case when licence <> '{}' then licence[1:16] end, min_age, hashtext(employer_name),
		vacancy_cell(country, housing, schedule, experience_years, languages),
		case when isco is null then title_key end,
		case when isco is null then vacancy_words(title_key) end
	from vacancies
	where id = any(ids) and closed_at is null and same_as is null
$$;--> statement-breakpoint
SELECT store_vacancy_facets((select array_agg(id) from vacancies));--> statement-breakpoint
CREATE INDEX "vacancy_facets_place" ON "vacancy_facets" USING btree ("geoname_id","posted_on");--> statement-breakpoint
-- Where no work is wished for: the newest, and the newest of a cell, with all that a score needs beside.
CREATE INDEX vacancy_facets_posted ON vacancy_facets (posted_on DESC NULLS LAST, id) INCLUDE (
	isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education, languages,
	housing, transport, is_verified, closes_on, open_to, regulated, licence, min_age, employer_hash
);--> statement-breakpoint
CREATE INDEX vacancy_facets_cell ON vacancy_facets (cell, posted_on DESC NULLS LAST, id) INCLUDE (
	isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education, languages,
	housing, transport, is_verified, closes_on, open_to, regulated, licence, min_age, employer_hash
);
