CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"format" text NOT NULL,
	"licence" text,
	"input" text,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"position" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"wish" jsonb NOT NULL,
	"currency" text,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rates" (
	"on_date" date NOT NULL,
	"currency" text NOT NULL,
	"per_unit" double precision NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "rates_currency_on_date_pk" PRIMARY KEY("currency","on_date")
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"url" text,
	"title" text NOT NULL,
	"isco" text,
	"isco_confidence" real,
	"employer_name" text,
	"employer_registry_number" text,
	"country" text NOT NULL,
	"region" text,
	"place" text,
	"geoname_id" integer,
	"pay_min" double precision,
	"pay_max" double precision,
	"currency" text,
	"pay_period" text,
	"gross" boolean,
	"employment" text,
	"schedule" text,
	"experience_years" real,
	"education" text,
	"languages" jsonb NOT NULL,
	"open_to" text[],
	"housing" text NOT NULL,
	"transport" text NOT NULL,
	"regulated" text,
	"licence" text[] NOT NULL,
	"min_age" integer,
	"description" text,
	"posted_on" date,
	"closes_on" date,
	"openings" integer,
	"title_key" text NOT NULL,
	"pay_typical" double precision,
	"content_hash" text NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"import_id" uuid NOT NULL,
	"misses" integer DEFAULT 0 NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "vacancy_marks" (
	"person_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"reason" text,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vacancy_marks_person_id_vacancy_id_pk" PRIMARY KEY("person_id","vacancy_id")
);
--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_marks" ADD CONSTRAINT "vacancy_marks_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_marks" ADD CONSTRAINT "vacancy_marks_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_source" ON "imports" USING btree ("source","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "vacancies_source" ON "vacancies" USING btree ("source","source_id");--> statement-breakpoint
CREATE INDEX "vacancies_isco" ON "vacancies" USING btree ("isco","country") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "vacancies_country" ON "vacancies" USING btree ("country","posted_on") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "vacancies_untold_title" ON "vacancies" USING gin ("title_key" gin_trgm_ops) WHERE closed_at is null and isco is null;