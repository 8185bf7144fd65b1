CREATE TABLE "pay_bands" (
	"isco" text NOT NULL,
	"country" text NOT NULL,
	"low" double precision NOT NULL,
	"high" double precision NOT NULL,
	"vacancies" integer NOT NULL,
	"worked_out_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pay_bands_isco_country_pk" PRIMARY KEY("isco","country")
);
--> statement-breakpoint
CREATE TABLE "vacancy_facets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"isco" text,
	"isco_confidence" real,
	"country" text NOT NULL,
	"region" text,
	"geoname_id" integer,
	"currency" text,
	"pay_typical" real,
	"schedule" text,
	"experience_years" real,
	"education" text,
	"languages" jsonb,
	"housing" text NOT NULL,
	"transport" text NOT NULL,
	"is_verified" boolean NOT NULL,
	"posted_on" date,
	"closes_on" date,
	"open_to" text,
	"regulated" text,
	"licence" text[],
	"min_age" integer,
	"employer_hash" integer,
	"title_key" text,
	"words" "tsvector"
);
--> statement-breakpoint
DROP INDEX "vacancies_isco";--> statement-breakpoint
DROP INDEX "vacancies_country";--> statement-breakpoint
DROP INDEX "vacancies_untold_title";--> statement-breakpoint
CREATE INDEX "vacancy_facets_posted" ON "vacancy_facets" USING btree ("posted_on","country");--> statement-breakpoint
CREATE INDEX "vacancy_facets_pay" ON "vacancy_facets" USING btree ("currency","pay_typical");--> statement-breakpoint
CREATE INDEX "vacancy_facets_region" ON "vacancy_facets" USING btree ("region","posted_on");--> statement-breakpoint
CREATE INDEX "vacancy_facets_title" ON "vacancy_facets" USING gin ("title_key" gin_trgm_ops) WHERE isco is null;--> statement-breakpoint
CREATE INDEX "vacancy_facets_words" ON "vacancy_facets" USING gin ("words") WHERE isco is null;--> statement-breakpoint
-- The stems of a title in its own language, told by its letters: titles in Kazakh, Kyrgyz and Belarusian have no dictionary and stand as they are.
CREATE OR REPLACE FUNCTION vacancy_words(title text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	select to_tsvector(
		case
			when title ~ '[Ա-Ֆա-ֆ]' then 'pg_catalog.armenian'::regconfig
			when title ~ '[әғқңөұүһіўӘҒҚҢӨҰҮҺІЎ]' then 'pg_catalog.simple'::regconfig
			when title ~ '[А-Яа-яЁё]' then 'pg_catalog.russian'::regconfig
			else 'pg_catalog.english'::regconfig
		end, title)
$$;--> statement-breakpoint
-- Makes the facets of these vacancies what their rows tell; of none where a vacancy is closed, told by another source or gone.
CREATE OR REPLACE FUNCTION store_vacancy_facets(ids uuid[]) RETURNS void LANGUAGE sql AS $$
	delete from vacancy_facets where id = any(ids);
	insert into vacancy_facets (
		id, isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education,
		languages, housing, transport, is_verified, posted_on, closes_on, open_to, regulated, licence, min_age, employer_hash,
		title_key, words
	)
	select
		id, isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education,
		-- More than this an entry of an index does not hold; nobody asks for so many languages.
		case when languages <> '{}' and pg_column_size(languages) < 500 then languages end,
		housing, transport, is_verified, posted_on, closes_on,
		case when cardinality(open_to) between 1 and 300 then array_to_string(open_to, ' ') end,
		regulated, case when licence <> '{}' then licence[1:16] end, min_age, hashtext(employer_name),
		case when isco is null then title_key end,
		case when isco is null then vacancy_words(title_key) end
	from vacancies
	where id = any(ids) and closed_at is null and same_as is null
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_vacancy_facets() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	if tg_op = 'INSERT' then
		perform store_vacancy_facets((select array_agg(id) from fresh));
	elsif tg_op = 'UPDATE' then
		perform store_vacancy_facets(array[new.id]);
	else
		delete from vacancy_facets where id = old.id;
	end if;
	return null;
end
$$;--> statement-breakpoint
CREATE TRIGGER vacancy_facets_inserted AFTER INSERT ON vacancies REFERENCING NEW TABLE AS fresh
	FOR EACH STATEMENT EXECUTE FUNCTION keep_vacancy_facets();--> statement-breakpoint
CREATE TRIGGER vacancy_facets_updated AFTER UPDATE ON vacancies FOR EACH ROW
	WHEN (
		(old.closed_at is null) <> (new.closed_at is null) or old.same_as is distinct from new.same_as
		or (
			old.isco, old.isco_confidence, old.country, old.region, old.geoname_id, old.currency, old.pay_typical,
			old.schedule, old.experience_years, old.education, old.languages, old.housing, old.transport, old.is_verified,
			old.posted_on, old.closes_on, old.open_to, old.regulated, old.licence, old.min_age, old.employer_name,
			old.title_key
		) is distinct from (
			new.isco, new.isco_confidence, new.country, new.region, new.geoname_id, new.currency, new.pay_typical,
			new.schedule, new.experience_years, new.education, new.languages, new.housing, new.transport, new.is_verified,
			new.posted_on, new.closes_on, new.open_to, new.regulated, new.licence, new.min_age, new.employer_name,
			new.title_key
		)
	)
	EXECUTE FUNCTION keep_vacancy_facets();--> statement-breakpoint
CREATE TRIGGER vacancy_facets_deleted AFTER DELETE ON vacancies FOR EACH ROW EXECUTE FUNCTION keep_vacancy_facets();--> statement-breakpoint
SELECT store_vacancy_facets((select array_agg(id) from vacancies));--> statement-breakpoint
-- By the work and the state, with all that a score needs beside: the best of an occupation are found without touching a row.
CREATE INDEX vacancy_facets_work ON vacancy_facets (isco, country) INCLUDE (
	id, isco_confidence, region, geoname_id, currency, pay_typical, schedule, experience_years, education, languages, housing,
	transport, is_verified, posted_on, closes_on, open_to, regulated, licence, min_age, employer_hash
);
