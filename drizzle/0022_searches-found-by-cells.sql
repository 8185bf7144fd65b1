CREATE TABLE "fresh_cells" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"cell" text NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"reach" double precision NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_cells" (
	"search_id" uuid NOT NULL,
	"cell" text NOT NULL,
	"pay_floor" double precision NOT NULL,
	"is_open" boolean NOT NULL,
	CONSTRAINT "search_cells_search_id_cell_pk" PRIMARY KEY("search_id","cell")
);
--> statement-breakpoint
ALTER TABLE "search_matches" ADD COLUMN "status" text NOT NULL;--> statement-breakpoint
ALTER TABLE "searches" ADD COLUMN "seen" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "searches" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "fresh_cells" ADD CONSTRAINT "fresh_cells_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_cells" ADD CONSTRAINT "search_cells_search_id_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fresh_cells_find" ON "fresh_cells" USING btree ("cell","sequence");--> statement-breakpoint
CREATE INDEX "fresh_cells_vacancy" ON "fresh_cells" USING btree ("vacancy_id");--> statement-breakpoint
CREATE INDEX "fresh_cells_since" ON "fresh_cells" USING btree ("since");--> statement-breakpoint
CREATE INDEX "search_cells_open" ON "search_cells" USING btree ("cell","pay_floor","search_id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "searches_due" ON "searches" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
ALTER TABLE "search_matches" ADD CONSTRAINT "search_matches_status" CHECK ("search_matches"."status" in ('waiting', 'told_now', 'told_gathered'));