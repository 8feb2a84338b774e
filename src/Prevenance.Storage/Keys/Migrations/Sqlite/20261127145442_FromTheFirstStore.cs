using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Storage.Keys.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FromTheFirstStore : Migration
    {
        /// <inheritdoc />
        // Until November 2026 the tables had no prefix, and one history. They are made where they are not, so that there is one way for all.
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE TABLE IF NOT EXISTS "key_mark" ("Id" INTEGER, "Mark" BLOB);
            INSERT INTO "storage_key_mark" ("Id", "Mark") SELECT "Id", "Mark" FROM "key_mark";
            DROP TABLE "key_mark";
            DROP TABLE IF EXISTS "__EFMigrationsHistory";
            """);

        // Nothing of before stands any more to go back to.
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
