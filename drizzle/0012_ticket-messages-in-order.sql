DROP INDEX "ticket_messages_ticket";--> statement-breakpoint
DROP INDEX "ticket_messages_untold";--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD COLUMN "sequence" bigserial NOT NULL;--> statement-breakpoint
CREATE INDEX "ticket_messages_ticket" ON "ticket_messages" USING btree ("ticket_id","sequence");--> statement-breakpoint
CREATE INDEX "ticket_messages_untold" ON "ticket_messages" USING btree ("sequence") WHERE "ticket_messages"."told_at" is null;