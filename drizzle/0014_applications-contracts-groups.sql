CREATE TABLE "application_reads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reader_id" uuid,
	"purpose" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"shared" text[] NOT NULL,
	"answers" text,
	"consent_id" uuid NOT NULL,
	"invitation" text,
	"reason" text,
	"applied_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"is_closing_told" boolean DEFAULT false NOT NULL,
	CONSTRAINT "applications_status" CHECK ("applications"."status" in ('applied', 'invited', 'hired', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "hiring_news" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"employer_id" uuid,
	"application_id" uuid,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"proposed_by" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"terminated_on" date,
	"details" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contracts_status" CHECK ("contracts"."status" in ('proposed', 'confirmed', 'recorded', 'refused', 'ended', 'terminated')),
	CONSTRAINT "contracts_proposed_by" CHECK ("contracts"."proposed_by" in ('worker', 'employer')),
	CONSTRAINT "contracts_days" CHECK ("contracts"."ends_on" is null or "contracts"."ends_on" >= "contracts"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"person_id" uuid,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"link_digest" text,
	"journey_id" uuid,
	"invited_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "group_members_status" CHECK ("group_members"."status" in ('waiting', 'consented', 'refused', 'left'))
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"departure" text NOT NULL,
	"destination" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"journey" text NOT NULL,
	"crosses_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "groups_status" CHECK ("groups"."status" in ('open', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "has_open_contract" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "application_reads" ADD CONSTRAINT "application_reads_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_reads" ADD CONSTRAINT "application_reads_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_reads" ADD CONSTRAINT "application_reads_reader_id_persons_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hiring_news" ADD CONSTRAINT "hiring_news_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_reads_application" ON "application_reads" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "application_reads_read_at" ON "application_reads" USING btree ("read_at");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_open" ON "applications" USING btree ("person_id","vacancy_id") WHERE status in ('applied', 'invited', 'hired');--> statement-breakpoint
CREATE INDEX "applications_vacancy" ON "applications" USING btree ("vacancy_id","applied_at");--> statement-breakpoint
CREATE INDEX "applications_employer" ON "applications" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "applications_person" ON "applications" USING btree ("person_id","applied_at");--> statement-breakpoint
CREATE INDEX "applications_waiting" ON "applications" USING btree ("vacancy_id") WHERE status in ('applied', 'invited') and not is_closing_told;--> statement-breakpoint
CREATE INDEX "hiring_news_untold" ON "hiring_news" USING btree ("at") WHERE told_at is null;--> statement-breakpoint
CREATE INDEX "hiring_news_person" ON "hiring_news" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "hiring_news_told_at" ON "hiring_news" USING btree ("told_at");--> statement-breakpoint
CREATE INDEX "contracts_person" ON "contracts" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "contracts_employer" ON "contracts" USING btree ("employer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_application" ON "contracts" USING btree ("application_id") WHERE status in ('proposed', 'confirmed');--> statement-breakpoint
CREATE INDEX "contracts_ends_on" ON "contracts" USING btree ("ends_on") WHERE status in ('confirmed', 'recorded');--> statement-breakpoint
CREATE UNIQUE INDEX "group_members_person" ON "group_members" USING btree ("group_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "group_members_link" ON "group_members" USING btree ("link_digest");--> statement-breakpoint
CREATE INDEX "group_members_of_person" ON "group_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "groups_employer" ON "groups" USING btree ("employer_id","created_at");--> statement-breakpoint
CREATE INDEX "groups_person" ON "groups" USING btree ("person_id");