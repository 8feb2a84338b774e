using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Accounts.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SignInsOfAccount : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_accounts_journal_Account_Number",
                table: "accounts_journal",
                columns: new[] { "Account", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_accounts_journal_Account_Number",
                table: "accounts_journal");
        }
    }
}
