using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SuspensionsOfTheirOwn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Suspension",
                table: "help_members",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Suspension",
                table: "help_members");
        }
    }
}
