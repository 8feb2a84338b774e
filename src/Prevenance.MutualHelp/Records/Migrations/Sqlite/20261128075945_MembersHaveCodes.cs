using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MembersHaveCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Way",
                table: "help_members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_help_members_Way",
                table: "help_members",
                column: "Way",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_help_members_Way",
                table: "help_members");

            migrationBuilder.DropColumn(
                name: "Way",
                table: "help_members");
        }
    }
}
