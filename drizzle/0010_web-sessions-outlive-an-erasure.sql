ALTER TABLE "web_sessions" DROP CONSTRAINT "web_sessions_chat_id_chats_id_fk";
