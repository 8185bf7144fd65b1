ALTER TABLE "search_cells" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_wishes" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "search_cells" CASCADE;--> statement-breakpoint
DROP TABLE "search_wishes" CASCADE;--> statement-breakpoint
ALTER TABLE "search_matches" DROP CONSTRAINT "search_matches_status";--> statement-breakpoint
DELETE FROM "search_matches";--> statement-breakpoint
DELETE FROM "searches";--> statement-breakpoint
DROP INDEX "search_matches_due";--> statement-breakpoint
DROP INDEX "searches_wish";--> statement-breakpoint
ALTER TABLE "search_matches" DROP COLUMN "rhythm";--> statement-breakpoint
ALTER TABLE "search_matches" DROP COLUMN "due_at";--> statement-breakpoint
ALTER TABLE "search_matches" DROP COLUMN "status";--> statement-breakpoint
ALTER TABLE "searches" DROP COLUMN "wish_id";