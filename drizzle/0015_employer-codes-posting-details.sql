CREATE TABLE "employer_codes" (
	"digest" text PRIMARY KEY NOT NULL,
	"employer_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "contract" text;--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "registration_help" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_codes" ADD CONSTRAINT "employer_codes_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_codes_employer" ON "employer_codes" USING btree ("employer_id");