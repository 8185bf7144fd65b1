CREATE TABLE "labour_figures" (
	"month" date NOT NULL,
	"by" text NOT NULL,
	"country" text NOT NULL,
	"key" text NOT NULL,
	"vacancies" integer NOT NULL,
	"seekers" integer,
	"pay" double precision,
	"currency" text,
	"paid" integer NOT NULL,
	"counted_on" date NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "labour_figures_month_by_country_key_pk" PRIMARY KEY("month","by","country","key")
);
