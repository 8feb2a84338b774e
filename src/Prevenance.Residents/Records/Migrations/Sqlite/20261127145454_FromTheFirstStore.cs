using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Residents.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FromTheFirstStore : Migration
    {
        /// <inheritdoc />
        // Until November 2026 the tables had no prefix. They are made where they are not, so that there is one way for all.
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE TABLE IF NOT EXISTS "callbacks" ("Id" TEXT, "LeftOn" TEXT, "Sealed" BLOB);
            CREATE TABLE IF NOT EXISTS "kept" ("Id" TEXT, "LastDay" TEXT, "Sealed" BLOB);
            INSERT INTO "residents_callbacks" ("Id", "LeftOn", "Sealed") SELECT "Id", "LeftOn", "Sealed" FROM "callbacks";
            INSERT INTO "residents_kept" ("Id", "LastDay", "Sealed") SELECT "Id", "LastDay", "Sealed" FROM "kept";
            DROP TABLE "callbacks";
            DROP TABLE "kept";
            """);

        // Nothing of before stands any more to go back to.
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
