CREATE TABLE "feeds" (
	"name" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"format" text NOT NULL,
	"licence" text,
	"mapping" jsonb,
	"country" text,
	"misses_until_closed" integer DEFAULT 3 NOT NULL,
	"is_paused" boolean DEFAULT false NOT NULL,
	"etag" text,
	"last_modified" text,
	"tried_at" timestamp with time zone,
	"ok_at" timestamp with time zone,
	"error_code" text,
	"not_before" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feeds_misses" CHECK ("feeds"."misses_until_closed" between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "same_key" text;--> statement-breakpoint
CREATE INDEX "vacancies_same_key" ON "vacancies" USING btree ("same_key") WHERE same_key is not null;--> statement-breakpoint
CREATE INDEX "vacancies_closed" ON "vacancies" USING btree ("closed_at") WHERE closed_at is not null;