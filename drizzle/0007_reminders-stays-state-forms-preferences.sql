CREATE TABLE "preferences" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"quiet_from" smallint NOT NULL,
	"quiet_to" smallint NOT NULL,
	"off" text[] NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"about" jsonb NOT NULL,
	"send_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"why" text,
	"snoozes" smallint DEFAULT 0 NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "reminders_once" UNIQUE("person_id","subject","kind","due_at"),
	CONSTRAINT "reminders_status" CHECK ("reminders"."status" in ('planned', 'queued', 'cancelled', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "state_forms" (
	"person_id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"form" text NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	CONSTRAINT "state_forms_journey_id_form_pk" PRIMARY KEY("journey_id","form")
);
--> statement-breakpoint
CREATE TABLE "stays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"journey_id" uuid,
	"citizenship" text NOT NULL,
	"state" text NOT NULL,
	"entered_from" text,
	"region" text,
	"zone" text NOT NULL,
	"purpose" text NOT NULL,
	"entered_on" date NOT NULL,
	"left_on" date,
	"contract_ends_on" date,
	"terminated_on" date,
	"is_worker" boolean,
	CONSTRAINT "stays_journey" UNIQUE("journey_id")
);
--> statement-breakpoint
ALTER TABLE "registration_versions" ADD COLUMN "address_known" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "state_forms" ADD CONSTRAINT "state_forms_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "state_forms" ADD CONSTRAINT "state_forms_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("send_at") WHERE "reminders"."status" = 'planned';--> statement-breakpoint
CREATE INDEX "reminders_settled_at" ON "reminders" USING btree ("settled_at");--> statement-breakpoint
CREATE INDEX "state_forms_person" ON "state_forms" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "stays_person" ON "stays" USING btree ("person_id","entered_on");