CREATE TABLE "fake_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" serial NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"handled_at" timestamp with time zone,
	CONSTRAINT "fake_reports_number" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "ticket_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ticket_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "ticket_messages_author" CHECK ("ticket_messages"."author" in ('person', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" serial NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"door" text NOT NULL,
	"locale" text NOT NULL,
	"context" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"first_answered_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "tickets_number" UNIQUE("number"),
	CONSTRAINT "tickets_status" CHECK ("tickets"."status" in ('open', 'left', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "fake_reports" ADD CONSTRAINT "fake_reports_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fake_reports_person" ON "fake_reports" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "fake_reports_reported_at" ON "fake_reports" USING btree ("reported_at");--> statement-breakpoint
CREATE INDEX "fake_reports_untold" ON "fake_reports" USING btree ("reported_at") WHERE "fake_reports"."told_at" is null;--> statement-breakpoint
CREATE INDEX "ticket_messages_ticket" ON "ticket_messages" USING btree ("ticket_id","said_at");--> statement-breakpoint
CREATE INDEX "ticket_messages_person" ON "ticket_messages" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ticket_messages_untold" ON "ticket_messages" USING btree ("said_at") WHERE "ticket_messages"."told_at" is null;--> statement-breakpoint
CREATE INDEX "tickets_person" ON "tickets" USING btree ("person_id","opened_at");--> statement-breakpoint
CREATE INDEX "tickets_answered" ON "tickets" USING btree ("first_answered_at");--> statement-breakpoint
CREATE INDEX "tickets_closed_at" ON "tickets" USING btree ("closed_at");