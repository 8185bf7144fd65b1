CREATE TABLE "employer_members" (
	"employer_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "employer_members_employer_id_person_id_pk" PRIMARY KEY("employer_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"registry_kind" text NOT NULL,
	"registry_number" text NOT NULL,
	"name" text NOT NULL,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"employer_id" uuid NOT NULL,
	"status" text NOT NULL,
	"flags" text[] NOT NULL,
	"reason" text,
	"posted_at" timestamp with time zone NOT NULL,
	"moderated_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	"is_told" boolean DEFAULT true NOT NULL,
	CONSTRAINT "postings_status" CHECK ("postings"."status" in ('pending', 'approved', 'rejected', 'paused', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "vacancy_news" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vacancies" ALTER COLUMN "import_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "same_as" uuid;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "is_verified" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_members" ADD CONSTRAINT "employer_members_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_members" ADD CONSTRAINT "employer_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_news" ADD CONSTRAINT "vacancy_news_vacancy_id_vacancies_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_members_person" ON "employer_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employers_registry" ON "employers" USING btree ("country","registry_number");--> statement-breakpoint
CREATE INDEX "postings_employer" ON "postings" USING btree ("employer_id","posted_at");--> statement-breakpoint
CREATE INDEX "postings_pending" ON "postings" USING btree ("posted_at") WHERE status = 'pending';--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_same_as_vacancies_id_fk" FOREIGN KEY ("same_as") REFERENCES "public"."vacancies"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vacancies_same_as" ON "vacancies" USING btree ("same_as") WHERE same_as is not null;