CREATE TABLE "places" (
	"geoname_id" integer PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"region" text NOT NULL,
	"population" integer NOT NULL,
	"zone" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"is_district" boolean NOT NULL,
	"names" jsonb NOT NULL,
	"extract" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "places_position" ON "places" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "places_region" ON "places" USING btree ("region");