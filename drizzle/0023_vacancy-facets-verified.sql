CREATE INDEX "vacancy_facets_region" ON "vacancy_facets" USING btree ("region","posted_on");--> statement-breakpoint
CREATE INDEX vacancy_facets_verified ON vacancy_facets (posted_on DESC NULLS LAST, id) INCLUDE (
	isco, isco_confidence, country, region, geoname_id, currency, pay_typical, schedule, experience_years, education, languages,
	housing, transport, closes_on, open_to, regulated, licence, min_age, employer_hash
) WHERE is_verified;
