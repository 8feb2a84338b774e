using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Accounts.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OwnAccess : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_own_access",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    File = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    GivenAt = table.Column<long>(type: "bigint", nullable: false),
                    GivenBy = table.Column<string>(type: "text", nullable: false),
                    LastUsed = table.Column<long>(type: "bigint", nullable: true),
                    Tries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_own_access", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_own_access_File",
                table: "accounts_own_access",
                column: "File",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_own_access_Way",
                table: "accounts_own_access",
                column: "Way",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_own_access");
        }
    }
}
