using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Accounts.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConsentsAsked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "accounts_consents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsAwaited",
                table: "accounts_consents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefused",
                table: "accounts_consents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Way",
                table: "accounts_consents",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "By",
                table: "accounts_consents");

            migrationBuilder.DropColumn(
                name: "IsAwaited",
                table: "accounts_consents");

            migrationBuilder.DropColumn(
                name: "IsRefused",
                table: "accounts_consents");

            migrationBuilder.DropColumn(
                name: "Way",
                table: "accounts_consents");
        }
    }
}
