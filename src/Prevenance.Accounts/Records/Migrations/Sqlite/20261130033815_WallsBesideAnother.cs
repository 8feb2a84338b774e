using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Accounts.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WallsBesideAnother : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Beside",
                table: "accounts_walls",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_walls_Beside",
                table: "accounts_walls",
                column: "Beside");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_accounts_walls_Beside",
                table: "accounts_walls");

            migrationBuilder.DropColumn(
                name: "Beside",
                table: "accounts_walls");
        }
    }
}
