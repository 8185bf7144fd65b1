CREATE TABLE "broadcasts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" serial NOT NULL,
	"texts" jsonb NOT NULL,
	"audience" text NOT NULL,
	"status" text NOT NULL,
	"drafted_by" text NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"confirmed_by" text,
	"started_at" timestamp with time zone,
	"stopped_by" text,
	"cursor" uuid,
	"queued" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "broadcasts_number" UNIQUE("number"),
	CONSTRAINT "broadcasts_status" CHECK ("broadcasts"."status" in ('drafted', 'running', 'stopped', 'done')),
	CONSTRAINT "broadcasts_two_people" CHECK ("broadcasts"."confirmed_by" is null or "broadcasts"."confirmed_by" <> "broadcasts"."drafted_by")
);
--> statement-breakpoint
CREATE TABLE "search_cells" (
	"cell" text NOT NULL,
	"wish_id" uuid NOT NULL,
	"pay_floor" double precision NOT NULL,
	CONSTRAINT "search_cells_wish_id_cell_pk" PRIMARY KEY("wish_id","cell")
);
--> statement-breakpoint
CREATE TABLE "search_matches" (
	"person_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"search_id" uuid NOT NULL,
	"score" real NOT NULL,
	"rhythm" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "search_matches_person_id_vacancy_id_pk" PRIMARY KEY("person_id","vacancy_id"),
	CONSTRAINT "search_matches_status" CHECK ("search_matches"."status" in ('waiting', 'told', 'left_out'))
);
--> statement-breakpoint
CREATE TABLE "search_wishes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"wish" jsonb NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_wishes_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "searches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"isco" text NOT NULL,
	"country" text,
	"wish_id" uuid NOT NULL,
	"rhythm" text NOT NULL,
	"is_paused" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "searches_once" UNIQUE NULLS NOT DISTINCT("person_id","isco","country"),
	CONSTRAINT "searches_rhythm" CHECK ("searches"."rhythm" in ('now', 'daily', 'weekly'))
);
--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "group_version" integer;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "rhythms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "search_cells" ADD CONSTRAINT "search_cells_wish_id_search_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."search_wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_matches" ADD CONSTRAINT "search_matches_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_matches" ADD CONSTRAINT "search_matches_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "searches" ADD CONSTRAINT "searches_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "searches" ADD CONSTRAINT "searches_wish_id_search_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."search_wishes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "broadcasts_running" ON "broadcasts" USING btree ("started_at") WHERE status = 'running';--> statement-breakpoint
CREATE INDEX "search_cells_find" ON "search_cells" USING btree ("cell","pay_floor","wish_id");--> statement-breakpoint
CREATE INDEX "search_matches_due" ON "search_matches" USING btree ("due_at") WHERE "search_matches"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX "search_matches_found_at" ON "search_matches" USING btree ("found_at");--> statement-breakpoint
CREATE INDEX "searches_wish" ON "searches" USING btree ("wish_id");