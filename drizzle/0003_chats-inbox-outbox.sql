CREATE TABLE "cards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chat_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"presses" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cards_version" UNIQUE("chat_id","version")
);
--> statement-breakpoint
CREATE TABLE "chats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"door" text NOT NULL,
	"address" text NOT NULL,
	"person_id" uuid,
	"language_hint" text,
	"card_version" integer DEFAULT 0 NOT NULL,
	"live_version" integer,
	"live_presses" text,
	"live_message_id" bigint,
	"last_message_id" bigint,
	"keyboard_message_id" bigint,
	"last_press" text,
	"last_album" text,
	"is_preferred" boolean DEFAULT false NOT NULL,
	"last_used_at" timestamp with time zone,
	"blocked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chats_address" UNIQUE("door","address"),
	CONSTRAINT "chats_door" CHECK ("chats"."door" in ('telegram', 'web', 'terminal'))
);
--> statement-breakpoint
CREATE TABLE "join_codes" (
	"digest" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_budgets" (
	"bot" text PRIMARY KEY NOT NULL,
	"paid_until" timestamp with time zone NOT NULL,
	"paused_until" timestamp with time zone,
	"rate" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sendings" (
	"chat_id" uuid PRIMARY KEY NOT NULL,
	"door" text NOT NULL,
	"priority" smallint NOT NULL,
	"due_at" timestamp with time zone,
	"lease_until" timestamp with time zone,
	"pace_at" timestamp with time zone,
	"touched" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"sequence" bigserial NOT NULL,
	"chat_id" uuid NOT NULL,
	"payload" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	CONSTRAINT "inbox_source_external_id_pk" PRIMARY KEY("source","external_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"key" text PRIMARY KEY NOT NULL,
	"sequence" bigserial NOT NULL,
	"chat_id" uuid NOT NULL,
	"person_id" uuid,
	"door" text NOT NULL,
	"class" text NOT NULL,
	"priority" smallint NOT NULL,
	"payload" text,
	"payload_unowned" text,
	"card_version" integer,
	"not_before" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"attempt" smallint DEFAULT 0 NOT NULL,
	"is_repeat" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"sent_message_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_class" CHECK ("outbox"."class" in ('reply', 'legal', 'reminder', 'match', 'digest', 'broadcast')),
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('pending', 'sending', 'sent', 'refused', 'failed', 'expired', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chats" ADD CONSTRAINT "chats_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_codes" ADD CONSTRAINT "join_codes_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cards_created_at" ON "cards" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "chats_person" ON "chats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "join_codes_expires_at" ON "join_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sendings_due" ON "sendings" USING btree ("door","priority","due_at") WHERE "sendings"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "inbox_undone" ON "inbox" USING btree ("sequence") WHERE "inbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "inbox_undone_chat" ON "inbox" USING btree ("chat_id","sequence") WHERE "inbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "inbox_done_at" ON "inbox" USING btree ("done_at");--> statement-breakpoint
CREATE INDEX "outbox_chat" ON "outbox" USING btree ("chat_id","sequence");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("chat_id","priority","sequence") WHERE "outbox"."state" in ('pending', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_settled_at" ON "outbox" USING btree ("settled_at");